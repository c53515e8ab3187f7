import { whoCarriesTheLoadWords } from '../../i18n/chart-words/who-carries-the-load.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { ChartContext } from '../chart.ts';
import { textWidth } from '../drawing/advance.ts';
import { element, escapeText } from '../drawing/element.ts';
import { words } from '../drawing/words.ts';
import { filledSquares, type Square } from './filled-squares.ts';
import { TOLD_GAP, TOTAL_GAP, type LoadScale, type PlacedPanel, type PlacedRow } from './panel-layout.ts';

/**
 * Draws one document: its name (a link), a rule in its colour, and a row of squares for each body (a link). All is
 * measured from the corner of the panel, so that panels of one scale are the same text and compress to one.
 */
export function drawPanel(
  placed: PlacedPanel,
  corner: { left: number; top: number },
  scale: LoadScale,
  context: ChartContext,
): string {
  const { panel, width, rows } = placed;
  const { locale } = context;
  const said = whoCarriesTheLoadWords[locale];
  const { policy, colour, items } = panel;
  const serial = said.serial(policy.serial);
  const head = said.panel({
    items: formatNumber(items.length, locale),
    bodies: formatNumber(panel.rows.length, locale),
  });
  const beside = textWidth(serial, scale.size + 2, 'semibold') + 10;
  return element(
    'g',
    { class: `strand-${colour}`, transform: `translate(${corner.left},${corner.top})` },
    element(
      'a',
      { href: context.address(`/policies/${policy.id}/`) },
      words(0, 16, scale.size + 2, 'start', 'name', serial),
    ),
    words(Math.ceil(beside), 16, scale.size, 'start', 'quiet', head),
    element('path', { class: 'series', d: `M0 26h${width}` }),
    nameColumn(placed, scale, context),
    ...totals(placed, scale),
    filledSquares(
      rows.flatMap((row) => squaresOf(row, placed, scale)),
      scale,
    ),
  );
}

/** Where the squares of a body stand, line by line. */
function squaresOf(
  { row, top }: PlacedRow,
  { squaresAt }: PlacedPanel,
  { pitch, perLine }: LoadScale,
): Square[] {
  return row.holdings.map(({ among, lead }, index) => ({
    x: squaresAt + (index % perLine) * pitch,
    y: top + Math.floor(index / perLine) * pitch,
    among,
    lead,
  }));
}

const baseOf = ({ top }: PlacedRow, { side, size }: LoadScale) => Math.round(top + side / 2 + size * 0.35);

/** The names of the bodies, each a link to its page. */
function nameColumn({ rows }: PlacedPanel, scale: LoadScale, context: ChartContext): string {
  const names = rows.map((placed) => {
    const { agency } = placed.row;
    return element(
      'a',
      { href: context.address(`/agencies/${agency.id}/`), class: 'body' },
      element('title', {}, escapeText(agency.name[context.locale])),
      element(
        'text',
        { y: baseOf(placed, scale), class: 'strong' },
        escapeText(agency.short[context.locale]),
      ),
    );
  });
  return element('g', { 'font-size': scale.size }, ...names);
}

/** How many items each body holds, and how many of them alone or in the lead. */
function totals({ rows, squaresAt }: PlacedPanel, scale: LoadScale): string[] {
  const { pitch, perLine, size } = scale;
  const at = (count: number) => squaresAt + Math.min(perLine, count) * pitch + TOTAL_GAP;
  const counts = rows.map((placed) => {
    const { length } = placed.row.holdings;
    return element('text', { x: at(length), y: baseOf(placed, scale) }, String(length));
  });
  const told = rows.flatMap((placed) => {
    const { length } = placed.row.holdings;
    const x = Math.ceil(at(length) + textWidth(String(length), size, 'semibold') + TOLD_GAP);
    return placed.told === '' ? [] : [words(x, baseOf(placed, scale), size, 'start', 'quiet', placed.told)];
  });
  return [element('g', { class: 'strong', 'font-size': size }, ...counts), ...told];
}
