import type { Cell } from '../../article.ts';
import { joinClean, type CleanText } from './clean.ts';

/**
 * The text of a table’s row, its cells set side by side with a space between them, and where each cell that is not empty
 * stands. `places` are the columns of `cells`, one for each.
 */
export function rowOfCells(
  cells: readonly CleanText[],
  places: readonly Pick<Cell, 'column' | 'span'>[],
): { clean: CleanText; cells: readonly Cell[] } {
  let end = -1;
  const placed = cells.flatMap(({ text }, index): Cell[] => {
    const place = places[index];
    if (text === '' || !place) return [];
    const start = end + 1;
    end = start + text.length;
    return [{ start, end, column: place.column, span: place.span }];
  });
  return { clean: joinClean(cells), cells: placed };
}
