import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Whether the first date is after the second, as far as the less precise of the two can tell. */
function isAfter(one: string, other: string): boolean {
  const precision = Math.min(one.length, other.length);
  return one.slice(0, precision) > other.slice(0, precision);
}

/** Time runs one way: a document is signed before it is published, and an interval begins before it ends. */
export const datesInOrder: Rule = ({ registers, ledger }) => {
  const { policies, events } = registers;
  const published = policies.value.flatMap(({ signed, published }, n): Problem[] => {
    if (!signed || !published || !isAfter(signed.date, published.date)) return [];
    const reason = `unexpected date ${signed.date}, expected it no later than the publication, ${published.date}; correct one of them`;
    return [
      { file: policies.file, place: policies.placeOf([n, 'signed', 'date']), rule: 'dates-in-order', reason },
    ];
  });
  const intervals = events.value.flatMap(({ after, date }, n): Problem[] => {
    if (after === null || !isAfter(after, date)) return [];
    const reason = `unexpected date ${after}, expected it no later than ${date}; correct one of them`;
    return [{ file: events.file, place: events.placeOf([n, 'after']), rule: 'dates-in-order', reason }];
  });
  const crossings = ledger.targets.flatMap(({ id, crossing, outcome }): Problem[] => {
    if (!crossing || crossing.after < crossing.by) return [];
    const reason = `unexpected crossing of ${id} after ${crossing.after} and by ${crossing.by}, expected the first date earlier; correct the points of ${outcome ?? ''}`;
    return [{ file: registers.outcomes.file, place: null, rule: 'dates-in-order', reason }];
  });
  return [...published, ...intervals, ...crossings];
};
