import type { Problem } from '../problem.ts';
import { nearest } from '../registers/nearest.ts';
import { claimedFigures } from './claimed-figures.ts';
import type { Rule } from './rule.ts';

/**
 * A reason for a figure that is not there, or that the ledger uses after all, tells readers of the sources page
 * something untrue: each entry of the register matches a figure of its reading that nothing claims, once.
 */
export const setAsideMatches: Rule = ({ registers, resolved, ledger }) => {
  const { file, placeOf, value } = registers.setAside;
  const reasons = value.reasons.map(({ id }) => id);
  return value.articles.flatMap(({ article, figures }, position): Problem[] => {
    const reading = resolved.readings.get(article);
    if (!reading) {
      const reason = `unexpected article “${article}”, expected one with a reading; correct it`;
      const place = placeOf(['articles', position, 'article']);
      return [{ file, place, rule: 'set-aside-matches', reason }];
    }
    const phrases = reading.figures.map(({ phrase }) => phrase);
    const claimed = new Set(
      [...claimedFigures(article, reading, ledger.evidence)].map(({ phrase }) => phrase),
    );
    return figures.flatMap((entry, n): Problem[] => {
      const problem = (key: 'phrase' | 'reason', reason: string): Problem => ({
        file,
        place: placeOf(['articles', position, 'figures', n, key]),
        rule: 'set-aside-matches',
        reason,
      });
      const near = nearest(entry.phrase, phrases);
      const told: [boolean, () => Problem][] = [
        [
          !phrases.includes(entry.phrase),
          () =>
            problem(
              'phrase',
              `unexpected phrase “${entry.phrase}”, expected a figure of the reading of ${article}; ${near ? `nearest: “${near}”` : 'it has none'}; correct or delete the entry`,
            ),
        ],
        [
          claimed.has(entry.phrase),
          () =>
            problem(
              'phrase',
              `unexpected phrase “${entry.phrase}”, expected a figure that nothing claims, but evidence quotes it; delete the entry or the quotation`,
            ),
        ],
        [
          figures.findIndex(({ phrase }) => phrase === entry.phrase) < n,
          () =>
            problem(
              'phrase',
              `unexpected second “${entry.phrase}”, expected each phrase once; delete the entry`,
            ),
        ],
        [
          !reasons.includes(entry.reason),
          () =>
            problem(
              'reason',
              `unexpected reason “${entry.reason}”, expected one of ${reasons.join(', ')}; correct it`,
            ),
        ],
      ];
      return told.filter(([broken]) => broken).map(([, tell]) => tell());
    });
  });
};
