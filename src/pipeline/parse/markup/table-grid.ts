import type { Element } from 'hast';

/** Most columns or rows that a cell is believed to span; a table of more is none. */
const most = 100;
/** Columns of a table that are kept apart; spans that pass into one another pile up no more than these. */
const widest = 400;

const spanOf = (value: unknown): number =>
  typeof value === 'number' && value > 1 ? Math.min(Math.floor(value), most) : 1;

/** Where a cell stands: the column that it begins in, counted from 0, and how many columns it spans. */
export interface GridPlace {
  column: number;
  span: number;
}

/**
 * A function that gives the cells of each row of a table, row by row, their columns, as HTML lays them out: a cell that spans
 * rows keeps its column from the cells of the rows below.
 */
export function tableGrid(): (row: readonly Element[]) => GridPlace[] {
  /** For each column, the rows below that a cell above still covers. */
  let covered: number[] = [];
  return (row) => {
    const below = covered.slice(0, widest).map((rows) => Math.max(0, rows - 1));
    let column = 0;
    const places = row.map(({ properties }) => {
      while ((covered[column] ?? 0) > 0) column += 1;
      const place = { column, span: spanOf(properties['colSpan']) };
      const rows = spanOf(properties['rowSpan']) - 1;
      for (let at = column; at < Math.min(column + place.span, widest); at += 1) below[at] = rows;
      column += place.span;
      return place;
    });
    covered = below;
    return places;
  };
}
