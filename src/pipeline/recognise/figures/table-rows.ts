import type { Paragraph } from '../../article.ts';
import { parseNumeral } from '../numerals/index.ts';
import type { TracedFigure } from './sighting.ts';

const year = /^[（(]?(20\d{2})年?(?:目标|目标值|底|末)?[）)]?$/;
const number = /^(?:[>≥＞]|约|超过?)?[[［【]?([\d.,]+)[\]］】]?([%‰])?(?:以上|左右)?$/;
const unitOf = /[（(](万亿|亿|万)?([^（()）\d]{1,8})[）)]$/;
/** The heading of the column that gives each row its unit, and a cell of it. */
const unitHeading = /^(?:计量|计算)?单位$/;
const unitCell = /^(万亿|亿|万)?(.{1,8})$/;

/**
 * A reader for the rows of tables whose columns are years, as a row of such years heads them: the name of the indicator with
 * its unit in brackets or in a column of units, then one number a year (in brackets where it is a total over years). A year before that of publication is a result, a later one a target; the
 * year of publication itself counts as planned. Rows of other tables give null and are read as text. `null` for a paragraph
 * that is no row ends the table.
 */
export function tableReader(published: number | null): (paragraph: Paragraph) => TracedFigure[] | null {
  let header: string[] | null = null;
  return ({ kind, text, n }) => {
    if (kind !== 'table-row') header = null;
    if (kind !== 'table-row') return null;
    const cells = text.split(' ');
    if (cells.some((cell) => year.test(cell))) {
      header = cells;
      return [];
    }
    const columns = header;
    if (!columns || columns.length !== cells.length) return null;
    const unitColumn = columns.findIndex((column) => unitHeading.test(column));
    const name =
      cells.findLast(
        (cell, index) => index !== unitColumn && !year.test(columns[index] ?? '') && !number.test(cell),
      ) ?? '';
    const [, scale = '', unit = null] = unitOf.exec(name) ?? unitCell.exec(cells[unitColumn] ?? '') ?? [];
    let offset = 0;
    return cells.flatMap((cell, index): TracedFigure[] => {
      const start = offset;
      offset += cell.length + 1;
      const column = year.exec(columns[index] ?? '')?.[1];
      const found = number.exec(cell);
      const value = found ? parseNumeral(`${found[1] ?? ''}${scale}`) : null;
      if (column === undefined || value === null) return [];
      const planned = published === null || Number(column) >= published;
      return [
        {
          value,
          max: null,
          measure: found?.[2] ?? unit,
          what: name.replace(unitOf, '') || cell,
          qualifier: /以上|左右|超过?|约|[>≥]/.exec(cell)?.[0] ?? null,
          byYear: planned ? Number(column) : null,
          class: planned ? 'target' : 'result',
          phrase: cell,
          at: { paragraph: n, start, end: start + cell.length },
          rule: 'table',
          reason:
            'A cell in a column headed by a year: planned from the year of publication on, done before.',
        },
      ];
    });
  };
}
