import type { Locale } from '../i18n/locale.ts';
import type { Ledger } from '../schema/ledger.ts';

/** What a drawing may know beyond the ledger. */
export interface ChartContext {
  locale: Locale;
  /** Where a page of the site stands; `path` is below the language. */
  address(path: string): string;
  /** Whether parts that are no links say which record they draw, for scripts that leave some of them out. */
  named?: boolean;
}

/** The words in a picture’s frame: no picture leaves without them. */
export interface ChartWords {
  /** The finding, as a sentence. */
  title: string;
  /** What is measured, unit, period. */
  subtitle: string;
  /** Who says so, and when. */
  source: string;
  /** The catch; empty where there is none. */
  note: string;
  /** What the picture shows, for those who cannot see it. */
  alternative: string;
}

/** The picture’s data, cells as text in the reader’s language. The first column heads its row. */
export interface ChartTable {
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

/** A picture of the ledger. */
export interface Chart {
  id: string;
  words(ledger: Ledger, context: ChartContext): ChartWords;
  table(ledger: Ledger, context: ChartContext): ChartTable;
  /** Widths in pixels it is drawn for, the smallest first; each is shown in containers from that width up. */
  widths: readonly number[];
  /** The drawing as an SVG element, without style attributes or style elements. */
  draw(ledger: Ledger, context: ChartContext, width: number): string;
}
