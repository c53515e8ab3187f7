import type { Problem } from '../problem.ts';
import { claimedFigures } from './claimed-figures.ts';
import type { Rule } from './rule.ts';

/**
 * A number that an article prints and the site passes over in silence may be the one that matters: every figure of a
 * reading is claimed by evidence or set aside with a reason.
 */
export const figuresAccounted: Rule = ({ registers, resolved, ledger }) =>
  registers.readings.flatMap(({ file, placeOf, value }) => {
    const article = file.stem ?? '';
    const reading = resolved.readings.get(article) ?? value;
    const claimed = claimedFigures(article, reading, ledger.evidence);
    const setAside = new Set(
      ledger.setAside.filter((entry) => entry.article === article).map(({ phrase }) => phrase),
    );
    return reading.figures.flatMap((figure): Problem[] => {
      if (claimed.has(figure) || setAside.has(figure.phrase)) return [];
      const { paragraph, start, end } = figure.at;
      const reason = `unexpected figure “${figure.phrase}” in ${value.article.file}, paragraph ${paragraph}, characters ${start}–${end}, expected evidence that claims it or a reason; quote it in a register, or add it to data/registers/set-aside.yaml`;
      const place = placeOf(['figures', value.figures.indexOf(figure), 'phrase']);
      return [{ file, place, rule: 'figures-accounted', reason }];
    });
  });
