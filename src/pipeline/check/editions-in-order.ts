import { compareVersions } from '../../schema/version.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/**
 * Whoever took a frozen picture is told whether it carries a mistake: a mistake stands in the editions from one up to another,
 * which is out by now.
 */
export const editionsInOrder: Rule = ({ registers, ledger }) =>
  registers.corrections.flatMap(({ file, value, placeOf }) =>
    value.flatMap(({ carried }, n): Problem[] => {
      const problem = (field: 'from' | 'until', reason: string): Problem[] => [
        { file, place: placeOf([n, 'carried', field]), rule: 'editions-in-order', reason },
      ];
      if (carried === null) return [];
      const { from, until } = carried;
      if (compareVersions(from, until) >= 0)
        return problem(
          'from',
          `unexpected edition ${from}, expected one before ${until}; correct one of them`,
        );
      const { version } = ledger.edition;
      return compareVersions(until, version) > 0
        ? problem(
            'until',
            `unexpected edition ${until}, expected none after ${version}; make the edition that mends it first`,
          )
        : [];
    }),
  );
