import type { Chart } from '../chart.ts';
import { drawOutcome } from './draw-outcome.ts';
import { frameWords, valueTable } from './frame-words.ts';
import { readOutcome } from './outcome-reading.ts';

/**
 * The picture of a series against the promise it measures. `document` is where Plot makes its elements.
 * Its members throw when `target` is not a promise with a number, a year and a series.
 */
export function outcomeAgainstTarget(id: string, target: string, document: Document): Chart {
  return {
    id,
    words: (ledger, { locale }) => frameWords(ledger, readOutcome(ledger, target), locale),
    table: (ledger, { locale }) => valueTable(readOutcome(ledger, target), locale),
    widths: [288, 400, 640, 960],
    draw: (ledger, { locale }, width) => {
      const reading = readOutcome(ledger, target);
      const { alternative } = frameWords(ledger, reading, locale);
      const colour = ledger.strands.find(
        (strand) =>
          strand.id === ledger.policies.find((policy) => policy.id === reading.target.policy)?.strand,
      )?.colour;
      return drawOutcome(reading, {
        document,
        locale,
        width,
        alternative,
        colour: colour ?? 'stone',
        name: `${id}-${width}`,
      });
    },
  };
}
