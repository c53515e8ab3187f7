import type { Drawing } from '../drawing/drawing.ts';
import { adjectivesAndNumbersWords } from '../../i18n/chart-words/adjectives-and-numbers.ts';
import type { ChartContext } from '../chart.ts';
import { coordinate, element } from '../drawing/element.ts';
import { picture } from '../drawing/picture.ts';
import { words } from '../drawing/words.ts';
import { wordiest, type PromiseSheet } from './promise-reading.ts';
import { SMALL, zonesOf, type Zone } from './sheet-zones.ts';

/** A sheet in its row: its zones have the heights of the row. */
interface LaidSheet {
  sheet: PromiseSheet;
  zones: readonly Zone[];
}

const PAD = 13;
const GUTTER = 18;
const ROW_GAP = 22;
const HEAD = 66;
const NUMBER = 20;
const TOOTH = 9;
const TEAR = 6;

/** Draws a sheet of paper for each document, with what it promises written on it; reports are torn off below. */
export function drawSheets(sheets: readonly PromiseSheet[], drawing: Drawing): string {
  const { width, id, title, alternative, context } = drawing;
  const columns = Math.min(sheets.length, columnsFor(width));
  const each = Math.floor((width - 2 - (columns - 1) * GUTTER) / columns);
  const pointed = wordiest(sheets);
  const laid = sheets.map((sheet): LaidSheet => ({
    sheet,
    zones: zonesOf(
      sheet,
      context,
      each - 2 * PAD,
      sheet === pointed
        ? adjectivesAndNumbersWords[context.locale].annotation({
            count: sheet.batchWords?.length ?? 0,
            dated: sheet.dated.length,
          })
        : null,
    ),
  }));
  let top = 1;
  const content: string[] = [];
  for (let first = 0; first < laid.length; first += columns) {
    const row = laid.slice(first, first + columns);
    const heights = (row[0]?.zones ?? []).map((_, index) =>
      Math.max(...row.map(({ zones }) => zones[index]?.height ?? 0)),
    );
    const tall = HEAD + heights.reduce((sum, height) => sum + height, 0);
    for (const [index, one] of row.entries()) {
      content.push(sheetAt(one, 1 + index * (each + GUTTER), top, each, heights, context));
    }
    top += tall + TEAR + ROW_GAP;
  }
  return picture(
    {
      id,
      name: 'promise-sheets',
      width,
      height: top - ROW_GAP,
      title,
      description: alternative,
      links: true,
    },
    ...content,
  );
}

const columnsFor = (width: number) => (width < 440 ? 1 : width < 800 ? 2 : 4);

/** A sheet is drawn from its own corner, so that sheets repeat one another’s coordinates and pages stay light. */
function sheetAt(
  { sheet, zones }: LaidSheet,
  left: number,
  top: number,
  width: number,
  heights: readonly number[],
  context: ChartContext,
): string {
  const { locale } = context;
  const said = adjectivesAndNumbersWords[locale];
  const { policy, form, colour } = sheet;
  const right = width - PAD;
  const dated = policy.published ?? policy.signed;
  const tops = heights.map((_, index) => heights.slice(0, index).reduce((sum, height) => sum + height, HEAD));
  const tall = heights.reduce((sum, height) => sum + height, HEAD);
  return element(
    'g',
    { class: `sheet-of strand-${colour}`, transform: `translate(${left} ${top})`, 'font-size': SMALL },
    element('path', { class: 'paper', d: outline(width, tall, form === 'report') }),
    element(
      'a',
      { href: context.address(`/policies/${policy.id}/`) },
      words(PAD, 28, NUMBER, 'start', 'serial', said.document(policy.serial)),
    ),
    dated === null ? '' : words(right, 28, SMALL, 'end', 'quiet', dated.date.slice(0, 4)),
    words(PAD, 47, SMALL, 'start', '', said.form[form]),
    element('path', { class: 'double', d: `M${PAD} 57H${right}` }),
    element('path', { class: 'thin', d: `M${PAD} 60.5H${right}` }),
    element('path', {
      class: 'grid',
      d: tops
        .slice(1)
        .map((y) => `M${PAD} ${y}H${right}`)
        .join(''),
    }),
    ...zones.map((zone, index) => zone.draw(PAD, tops[index] ?? 0)),
  );
}

/** A sheet’s edge; a torn one has teeth below. */
function outline(width: number, tall: number, torn: boolean): string {
  const start = `M0 ${tall}V0H${width}V${tall}`;
  if (!torn) return `${start}z`;
  const teeth = Math.round(width / TOOTH / 2);
  const half = coordinate(width / teeth / 2);
  return start + Array.from({ length: teeth }, (_, index) => tooth(half, index)).join('');
}

const tooth = (half: string, index: number) => {
  const deep = index % 3 === 1 ? TEAR / 2 : TEAR;
  return `l-${half} ${deep}l-${half}-${deep}`;
};
