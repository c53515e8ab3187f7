import { tenThousandWords } from '../../i18n/chart-words/ten-thousand.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type { Chart, ChartTable, ChartWords } from '../chart.ts';
import { yearOf } from '../drawing/moment.ts';
import { picture } from '../drawing/picture.ts';
import { joined, publishers } from '../drawing/publishers.ts';
import { dateWords } from '../outcome-against-target/frame-words.ts';
import { drawField } from './draw-field.ts';
import { drawPromises } from './draw-promises.ts';
import { strandClass } from './field-drawing.ts';
import type { FieldGrid } from './field-grid.ts';
import { readField, type FieldReading } from './field-reading.ts';
import { faultWords, promisedWords, reachedWords, thingWords } from './field-words.ts';

const ID = 'ten-thousand';
/** The grid of each width: blocks of a hundred, with room for labels at the right of the field. */
const grids = new Map<number, FieldGrid>([
  [288, { across: 10, pitch: 1.75, gap: 1.5 }],
  [640, { across: 20, pitch: 2.4, gap: 2 }],
  [960, { across: 20, pitch: 3.8, gap: 3 }],
]);

/**
 * The picture of promises as numbers of things, one mark a thing, and of what came of the largest. Its members throw
 * when an id does not name a promise with a number and a year, or the largest has no series.
 */
export function tenThousand(promiseIds: readonly string[], targetId: string): Chart {
  const read = (ledger: Ledger) => readField(ledger, promiseIds, targetId);
  return {
    id: ID,
    words: (ledger, { locale }) => wordsOf(ledger, read(ledger), locale),
    table: (ledger, { locale }) => tableOf(read(ledger), locale),
    widths: [...grids.keys()],
    draw: (ledger, context, width) => {
      const reading = read(ledger);
      const { title, alternative } = wordsOf(ledger, reading, context.locale);
      const colour = strandClass(ledger);
      const id = `${ID}-${width}`;
      const grid = gridFor(width);
      const drawing = { context, grid, width, id, colour };
      const promises = drawPromises(reading.promises, drawing);
      const field = drawField(reading, drawing, promises.bottom + 8);
      return picture(
        {
          id,
          name: `field ${colour(reading.target)}`,
          width,
          height: field.bottom + 2,
          title,
          description: alternative,
          links: true,
        },
        promises.markup,
        field.markup,
      );
    },
  };
}

/** The grid of the widest drawing that is no wider than this, or of the narrowest. */
function gridFor(width: number): FieldGrid {
  const [narrowest, ...wider] = [...grids];
  return (wider.findLast(([least]) => least <= width) ?? narrowest)![1];
}

function wordsOf(ledger: Ledger, reading: FieldReading, locale: Locale): ChartWords {
  const said = tenThousandWords[locale];
  const { promises, target, outcome, layers } = reading;
  const name = thingWords(target, locale);
  const last = layers.at(-1);
  const evidence = [...promises, target, ...layers.map(({ point }) => point)].flatMap((one) =>
    one.evidence.slice(0, 1),
  );
  const dues = [...new Set([...promises, target].map(({ due }) => String(due)))].sort();
  const passed = faultWords(reading, locale)
    .map((one) => one.join(''))
    .join(locale === 'en' ? ' ' : '');
  return {
    title: said.title({
      promised: promisedWords(target, locale),
      reached: last ? reachedWords(last.point, outcome, locale) : '',
      name,
    }),
    subtitle: said.measured({
      dues,
      name,
      first: String(yearOf(layers[0]?.point.date ?? '')),
      last: String(yearOf(last?.point.date ?? '')),
    }),
    source: joined(publishers(ledger, [...new Set(evidence)], locale), locale),
    note: said.note(outcome.caveat[locale]),
    alternative: said.alternative({
      promises: promises.map((promise) => ({
        number: promisedWords(promise, locale),
        name: thingWords(promise, locale),
      })),
      target: promisedWords(target, locale),
      due: String(target.due),
      name,
      layers: [...layers.slice(0, 1), ...layers.slice(-1)].map(({ point }) => ({
        value: reachedWords(point, outcome, locale),
        date: dateWords(point, locale),
      })),
      passed: `${passed}${locale === 'en' ? '.' : '。'}`,
    }),
  };
}

function tableOf({ promises, target, outcome, layers }: FieldReading, locale: Locale): ChartTable {
  const said = tenThousandWords[locale];
  return {
    caption: said.caption,
    columns: said.columns,
    rows: [
      ...[...promises, target].map((promise) => [
        thingWords(promise, locale),
        promisedWords(promise, locale),
        said.promise,
        formatDate(String(promise.due), locale),
      ]),
      ...layers.map(({ point }) => [
        thingWords(target, locale),
        reachedWords(point, outcome, locale),
        said.count,
        dateWords(point, locale),
      ]),
    ],
  };
}
