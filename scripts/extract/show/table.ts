import { displayWidth, fill } from './display-width.ts';
import type { Paint, Style } from './paint.ts';
import { wrap } from './wrap.ts';

/** A column of a table. */
export interface Column {
  heading: string;
  /** Its look, or what gives it by the cell’s text. */
  style?: Style | ((cell: string) => Style);
  /** Which side its text keeps to; left unless told. */
  side?: 'left' | 'right';
  /** Widest that it grows, in columns of the terminal. */
  most?: number;
}

/** Where a table is set. */
export interface Page {
  /** Columns of the terminal. */
  width: number;
  paint: Paint;
}

const gap = 2;
/** A last column narrower than this is set on lines of its own instead. */
const narrow = 28;

const styleOfCell = ({ style = 'plain' }: Column, cell: string): Style =>
  typeof style === 'function' ? style(cell) : style;

/** The widths of columns, each as wide as its widest cell, within bounds. */
function widthsOf(columns: readonly Column[], rows: readonly (readonly string[])[]): number[] {
  return columns.map(({ heading, most = Infinity }, at) =>
    Math.min(most, Math.max(displayWidth(heading), ...rows.map((row) => displayWidth(row[at] ?? '')))),
  );
}

/**
 * Lines of a table, cells wrapped within their columns and aligned by what they take on a terminal. The last column has
 * what the others leave; where that is too little for its text, it stands below the row, behind the first column.
 * Without rows there are no lines; a heading is printed where any column has one.
 */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  { width, paint }: Page,
): string[] {
  if (rows.length === 0) return [];
  const natural = widthsOf(columns, rows);
  const others = natural.slice(0, -1);
  const first = (others[0] ?? 0) + gap;
  const left = width - others.reduce((sum, each) => sum + each + gap, gap);
  const below = left < Math.min(narrow, natural.at(-1) ?? 0);
  const widths = [...others, below ? width - gap - first : left];
  const set = (row: readonly string[], styleOf: (column: Column, cell: string) => Style): string[] => {
    const cells = columns.map((_, at) => wrap(row[at] ?? '', widths[at] ?? width));
    const beside = below ? cells.slice(0, -1) : cells;
    const lines = Array.from({ length: Math.max(...beside.map(({ length }) => length)) }, (_, line) =>
      beside
        .map((cell, at) => {
          const column = columns[at] ?? { heading: '' };
          const isLast = at === beside.length - 1;
          const text = cell[line] ?? '';
          const filled = isLast && column.side !== 'right' ? text : fill(text, widths[at] ?? 0, column.side);
          return paint(styleOf(column, row[at] ?? ''), filled);
        })
        .join(' '.repeat(gap)),
    );
    const last = columns.at(-1) ?? { heading: '' };
    const under = below ? (cells.at(-1) ?? []).filter((text) => text !== '') : [];
    return [
      ...lines,
      ...under.map((text) => ' '.repeat(first) + paint(styleOf(last, row.at(-1) ?? ''), text)),
    ].map((line) => ' '.repeat(gap) + line.trimEnd());
  };
  const headed = columns.some(({ heading }) => heading !== '');
  return [
    ...(headed
      ? set(
          columns.map(({ heading }) => heading),
          () => 'muted',
        )
      : []),
    ...rows.flatMap((row) => set(row, styleOfCell)),
  ];
}
