import type { Problem } from '../problem.ts';
import { quoted } from './quoted.ts';
import type { Rule } from './rule.ts';

/**
 * Words that state one date cannot be evidence of another: where a date of a policy quotes dates of an article, one of
 * them is that date, as far as the less precise of the two tells it.
 */
export const datesAgree: Rule = ({ registers, resolved, ledger }) => {
  const evidence = new Map(ledger.evidence.map((entry) => [entry.id, entry]));
  const { file, placeOf, value } = registers.policies;
  return value.flatMap(({ id, signed, published, horizon }, n): Problem[] => {
    const cited = resolved.cited.policies.find((policy) => policy.id === id);
    const facts = [
      { path: [n, 'signed', 'date'], date: signed?.date, ids: cited?.signed?.evidence },
      { path: [n, 'published', 'date'], date: published?.date, ids: cited?.published?.evidence },
      { path: [n, 'horizon', 'year'], date: horizon.year?.toString(), ids: cited?.horizon.evidence },
    ];
    return facts.flatMap(({ path, date, ids = [] }) => {
      const stated = quoted(ids, evidence, resolved.readings, ({ dates }) => dates).map(
        (entry) => entry.date,
      );
      if (date === undefined || stated.length === 0) return [];
      if (stated.some((other) => other.startsWith(date) || date.startsWith(other))) return [];
      const reason = `unexpected date ${date}, expected ${stated.join(' or ')} as its evidence states; correct the date or the evidence`;
      return [{ file, place: placeOf(path), rule: 'dates-agree', reason }];
    });
  });
};
