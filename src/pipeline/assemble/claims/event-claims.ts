import type { Claim } from '../../../schema/claim.ts';
import type { Event } from '../../../schema/event.ts';
import type { Outcome } from '../../../schema/outcome.ts';

/**
 * `event:<id>.date`, and `event:<id>.after` where only the two ends of an interval are known. Of the event’s evidence, that
 * which states a count of that very day comes first: a mark on a date must lead to words of that date.
 */
export function eventClaims({ id, date, after, evidence }: Event, outcomes: readonly Outcome[]): Claim[] {
  const points = outcomes.flatMap((outcome) => outcome.points);
  const claim = (name: string, value: string): Claim => {
    const ofDay = new Set(points.filter((point) => point.date === value).flatMap((point) => point.evidence));
    return {
      id: `event:${id}.${name}`,
      value,
      type: 'date',
      evidence: [
        ...evidence.filter((piece) => ofDay.has(piece)),
        ...evidence.filter((piece) => !ofDay.has(piece)),
      ],
      derivation: null,
    };
  };
  return [claim('date', date), ...(after === null ? [] : [claim('after', after)])];
}
