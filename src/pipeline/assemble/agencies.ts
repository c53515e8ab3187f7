import type { Agency, AgencyEntry } from '../../schema/agency.ts';
import type { Policy } from '../../schema/policy.ts';
import type { Provision } from '../../schema/provision.ts';
import type { Cited } from '../resolve/cite.ts';
import { byDate, byId } from './order.ts';

/** The bodies of the ledger by id, with the policies they sign, by date, and the provisions they are charged with. */
export function assembleAgencies(
  entries: Cited<AgencyEntry[]>,
  policies: readonly Policy[],
  provisions: readonly Provision[],
): Agency[] {
  const dated = policies
    .map((policy) => ({ ...policy, date: (policy.signed ?? policy.published)?.date ?? '' }))
    .toSorted(byDate);
  return entries
    .map((entry) => ({
      ...entry,
      signed: dated.filter(({ issuers }) => issuers.agencies.includes(entry.id)).map(({ id }) => id),
      charged: provisions.flatMap(({ id, agencies }) => {
        const mine = agencies.filter(({ agency }) => agency === entry.id);
        return mine.length > 0 ? [{ provision: id, lead: mine.some(({ lead }) => lead) }] : [];
      }),
    }))
    .toSorted(byId);
}
