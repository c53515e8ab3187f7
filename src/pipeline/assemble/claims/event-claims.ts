import type { Claim } from '../../../schema/claim.ts';
import type { Event } from '../../../schema/event.ts';

/** `event:<id>.date`, and `event:<id>.after` where only the two ends of an interval are known. */
export function eventClaims({ id, date, after, evidence }: Event): Claim[] {
  const claim = (name: string, value: string): Claim => ({
    id: `event:${id}.${name}`,
    value,
    type: 'date',
    evidence,
    derivation: null,
  });
  return [claim('date', date), ...(after === null ? [] : [claim('after', after)])];
}
