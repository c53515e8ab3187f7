import { precision, recall, type Tally } from './tally.ts';

const share = (value: number): string => value.toFixed(3);

/**
 * Tallies as lines of a table: kind, precision, recall, and the counts they come from. With `verbose`, each
 * disagreement stands under its kind: `-` is missing from the reading, `+` is unexpected in it.
 */
export function formatScore(tallies: readonly Tally[], verbose: boolean): string {
  const width = Math.max(...tallies.map(({ kind }) => kind.length));
  return tallies
    .flatMap((each) => [
      `${each.kind.padEnd(width)}  precision ${share(precision(each))} (${each.matched} of ${each.read})  ` +
        `recall ${share(recall(each))} (${each.matched} of ${each.expected})`,
      ...(verbose
        ? [...each.missing.map((line) => `  - ${line}`), ...each.unexpected.map((line) => `  + ${line}`)]
        : []),
    ])
    .join('\n');
}
