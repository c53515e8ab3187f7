import type { Drawing } from '../drawing/drawing.ts';
import { signaturesAndWorkWords } from '../../i18n/chart-words/signatures-and-work.ts';
import { countWords } from '../../i18n/numbers-in-words.ts';
import type { ChartContext } from '../chart.ts';
import { element } from '../drawing/element.ts';
import { picture } from '../drawing/picture.ts';
import { words } from '../drawing/words.ts';
import { phraseLines } from '../drawing/phrase-lines.ts';
import { drawHeads } from './draw-heads.ts';
import { drawColumn } from './draw-column.ts';
import { drawNames } from './draw-names.ts';
import { ROW, SQUARE, workLayout, type WorkLayout } from './work-layout.ts';
import { worksUnsigned, type WorkGroup, type WorkReading } from './work-reading.ts';

const BAND = 40;
const HEADING_FOOT = 8;
const ANNOTATION_SIZE = 15;
const ANNOTATION_LEADING = 19;
const ANNOTATION_GAP = 10;

/** Draws bodies against documents, in bands by whether they sign, work, or both. Bodies and documents are links. */
export function drawWork(reading: WorkReading, drawing: Drawing): string {
  const { width, id, title, alternative, context } = drawing;
  const said = signaturesAndWorkWords[context.locale];
  const layout = workLayout(reading, context.locale, width);
  const hatch = `${id}-hatch`;
  const heads = drawHeads(layout, context);
  let edge = heads.height;
  const bands = reading.groups.map((group) => {
    const note = annotationOf(group, layout, context);
    const heading = edge + BAND - HEADING_FOOT;
    const noted = note.lines.length * ANNOTATION_LEADING;
    const first = edge + BAND + (noted === 0 ? 0 : noted + ANNOTATION_GAP);
    const rows = group.rows.length;
    edge = first + rows * ROW;
    const rules = group.rows.map((_, index) => `M0 ${(index + 1) * ROW}H${width}`).join('');
    return [
      words(0, heading, layout.size, 'start', 'strong', said.standing[group.name]),
      element(
        'g',
        { transform: `translate(0,${first})` },
        element('path', { class: 'grid', d: rules }),
        element('path', { class: 'axis', d: `M0 0H${width}` }),
        drawNames(group.rows, layout, context),
        ...layout.columns.map((column, index) =>
          drawColumn(
            group.rows.flatMap(({ cells }) => cells[index] ?? []),
            column,
            hatch,
          ),
        ),
        drawAnnotation(note, -noted),
      ),
    ].join('');
  });
  return picture(
    {
      id,
      name: 'signatures-and-work',
      width,
      height: edge + 1,
      title,
      description: alternative,
      links: true,
    },
    hatching(hatch),
    heads.markup,
    ...bands,
  );
}

/** One hatched square in the middle of each row. */
function hatching(id: string): string {
  const side = SQUARE - 1;
  const top = (ROW - side) / 2;
  const [near, far] = [0.45 * side, 0.9 * side].map((at) => at.toFixed(1));
  return element(
    'pattern',
    { id, patternUnits: 'userSpaceOnUse', width: SQUARE, height: ROW },
    element('path', {
      class: 'untold',
      transform: `translate(.5,${top})`,
      d: `M0 0h${side}v${side}h-${side}zM0 ${near}L${near} 0M0 ${far}L${far} 0M${near} ${side}L${side} ${near}`,
    }),
  );
}

interface Annotation {
  lines: readonly string[];
  x: number;
  /** Where the places without a signature stand, and how many rows they reach down. */
  leaderAt: number;
  rows: number;
}

/** The one annotation stands over those who work without having signed, at the document that has most of them. */
function annotationOf({ name, rows }: WorkGroup, layout: WorkLayout, { locale }: ChartContext): Annotation {
  const counted = layout.columns.map((column, index) => {
    const unsigned = rows
      .map(({ cells }) => cells[index])
      .map((cell) => cell !== undefined && worksUnsigned(cell));
    return { column, count: unsigned.filter(Boolean).length, rows: unsigned.lastIndexOf(true) + 1 };
  });
  const most = counted.reduce((one, other) => (other.count > one.count ? other : one));
  if (name !== 'unsigned') return { lines: [], x: 0, leaderAt: 0, rows: 0 };
  const { serial } = most.column.document.policy;
  const { count, Count } = countWords(locale, most.count);
  const said = signaturesAndWorkWords[locale].annotation({ serial, bodies: locale === 'en' ? Count : count });
  const x = layout.tight ? 0 : most.column.left;
  const face = locale === 'en' ? 'serif' : 'song';
  return {
    lines: phraseLines(said, layout.width - x, ANNOTATION_SIZE, face),
    x,
    leaderAt: most.column.signedAt,
    rows: most.rows,
  };
}

/** The words from `top` down, and a line from them through the places where the signatures would be. */
function drawAnnotation({ lines, x, leaderAt, rows }: Annotation, top: number): string {
  if (lines.length === 0) return '';
  const foot = (rows - 0.5) * ROW;
  return [
    ...lines.map((text, index) =>
      words(x, top + 4 + index * ANNOTATION_LEADING, ANNOTATION_SIZE, 'start', 'annotation', text),
    ),
    element('path', { class: 'leader', d: `M${leaderAt} -8V${foot}` }),
    element('circle', { class: 'leader-end', cx: leaderAt, cy: foot, r: 2.5 }),
  ].join('');
}
