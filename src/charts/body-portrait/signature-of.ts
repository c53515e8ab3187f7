import type { Policy } from '../../schema/policy.ts';

/** Whether a body signed a document; null where the sources do not name every body that did. */
export function signatureOf({ issuers }: Pick<Policy, 'issuers'>, agency: string): boolean | null {
  if (issuers.agencies.includes(agency)) return true;
  return issuers.count === issuers.agencies.length ? false : null;
}
