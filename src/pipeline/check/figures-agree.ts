import type { Problem } from '../problem.ts';
import { quoted } from './quoted.ts';
import type { Rule } from './rule.ts';

/**
 * Words that state one number cannot be evidence of another: where a target quotes figures or goals of an article, one
 * of the figures has its value, and one of both falls due in its year or leaves the year open.
 */
export const figuresAgree: Rule = ({ registers, resolved, ledger }) => {
  const evidence = new Map(ledger.evidence.map((entry) => [entry.id, entry]));
  const { file, placeOf, value: targets } = registers.targets;
  return targets.flatMap(({ id, value, due }, n): Problem[] => {
    const ids = resolved.cited.targets.find((target) => target.id === id)?.evidence ?? [];
    const figures = quoted(ids, evidence, resolved.readings, (reading) => reading.figures);
    const goals = quoted(ids, evidence, resolved.readings, (reading) => reading.goals);
    const problem = (key: 'value' | 'due', found: string, expected: string): Problem => ({
      file,
      place: placeOf([n, key]),
      rule: 'figures-agree',
      reason: `unexpected ${key} ${found}, expected ${expected} as the quoted words state; correct the register or the quotation`,
    });
    const values = figures.map((figure) => figure.value);
    const years = [...figures, ...goals].map(({ byYear }) => byYear);
    return [
      ...(value === null || values.length === 0 || values.includes(value)
        ? []
        : [problem('value', String(value), values.join(' or '))]),
      ...(due === null || years.length === 0 || years.includes(due) || years.includes(null)
        ? []
        : [problem('due', String(due), years.join(' or '))]),
    ];
  });
};
