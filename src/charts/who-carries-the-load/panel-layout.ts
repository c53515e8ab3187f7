import { whoCarriesTheLoadWords } from '../../i18n/chart-words/who-carries-the-load.ts';
import type { Locale } from '../../i18n/locale.ts';
import { textWidth } from '../drawing/advance.ts';
import type { LoadPanel, LoadRow } from './load-reading.ts';

/** From the squares to their number, and from it to the words after it, in pixels. */
export const TOTAL_GAP = 4;
export const TOLD_GAP = 7;

/** Sizes that hold for a whole drawing, in pixels. */
export interface LoadScale {
  locale: Locale;
  /** Side of a square, and from one square to the next. */
  side: number;
  pitch: number;
  /** Squares on a line; more go on lines below. */
  perLine: number;
  size: number;
  /** Between one body and the next. */
  gap: number;
}

/** Where one body’s squares stand: the top of the first line, and where the last thing on the first line ends. */
export interface PlacedRow {
  row: LoadRow;
  top: number;
  lines: number;
  /** How many alone, how many led, in words, where there is room. */
  told: string;
  /** Right edge of everything in the row. */
  end: number;
}

/** Where everything of one document stands, measured from the left top corner of its panel. */
export interface PlacedPanel {
  panel: LoadPanel;
  width: number;
  height: number;
  /** Where the squares begin. */
  squaresAt: number;
  rows: readonly PlacedRow[];
}

const HEAD = 42;
const LABEL_GAP = 10;
/** Room that stays free at the right edge, for the leader of the annotation. */
const EDGE = 24;

/** The height of a row of some lines of squares. */
export const rowHeight = (lines: number, { pitch, gap }: LoadScale): number => lines * pitch + gap;

/**
 * Places the rows of a document in a panel of some width, with `noted` pixels kept free above them and, where the
 * annotation is `led` along the right edge, a channel there.
 */
export function placePanel(
  panel: LoadPanel,
  width: number,
  scale: LoadScale,
  { noted = 0, led = false }: { noted?: number; led?: boolean } = {},
): PlacedPanel {
  const { locale, pitch, perLine, size } = scale;
  const names = panel.rows.map(({ agency }) => textWidth(agency.short[locale], size, 'semibold'));
  const squaresAt = Math.ceil(Math.max(...names) + LABEL_GAP);
  let edge = HEAD + noted;
  const rows = panel.rows.map((row): PlacedRow => {
    const lines = Math.ceil(row.holdings.length / perLine);
    const shown = Math.min(perLine, row.holdings.length);
    const total = textWidth(String(row.holdings.length), size, 'semibold');
    const end = squaresAt + shown * pitch + TOTAL_GAP + total;
    const told = toldOf(row, locale);
    const withTold = end + TOLD_GAP + textWidth(told, size, 'regular');
    const placed = { row, top: edge, lines };
    edge += rowHeight(lines, scale);
    return told !== '' && withTold <= width - (led ? EDGE : 0)
      ? { ...placed, told, end: withTold }
      : { ...placed, told: '', end };
  });
  return { panel, width, height: edge, squaresAt, rows };
}

function toldOf({ holdings }: LoadRow, locale: Locale): string {
  const { hold } = whoCarriesTheLoadWords[locale];
  const count = (kind: 'alone' | 'lead') => holdings.filter((one) => one.hold === kind).length;
  return (['alone', 'lead'] as const)
    .filter((kind) => count(kind) > 0)
    .map((kind) => hold[kind](String(count(kind))))
    .join(locale === 'en' ? ', ' : '，');
}
