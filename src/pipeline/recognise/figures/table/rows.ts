import type { Paragraph } from '../../../article.ts';
import { matchMeasure } from '../../measures/index.ts';
import type { TracedFigure } from '../sighting.ts';
import { readCell } from './cell.ts';
import { classesBelow, columnOf, type Column } from './column.ts';

const unitIn = /[（(]([^（()）\d]{1,10})[）)]$/;
const caption = /单位[:：]\s?([^\s，。）)]{1,8})[）)]?$/;
const scale = /^(?:万亿|[十百千]?[万亿])/;
const TABLE = {
  rule: 'table',
  reason: 'A cell under a heading of a year, of goals or with a unit: the row names it.',
} as const;

/** What a table is read with: the year it speaks from, and the year that its goals are due without one of their own. */
interface Setting {
  published: number | null;
  due: (index: number) => number | null;
}

/** Whether words in brackets are a unit: 万元, 个, %, 万元/台. */
const isUnit = (words: string) => matchMeasure(words.replace(scale, ''), 0) !== null || words === '%';

/** A heading whose brackets hold a unit gives it to its column, even where it names neither year nor goal (总投资（万元）). */
function measuredColumn(heading: string): Column {
  const column = columnOf(heading);
  const isMeasured = column.role === 'name' && column.unit !== null && isUnit(column.unit);
  return isMeasured ? { ...column, role: 'value', class: 'other' } : column;
}

/**
 * A reader for the rows of tables whose headings say what their numbers are: a year, a goal, growth, or a quantity with its unit. A
 * row gives one figure a value: its name with a unit in brackets, or a column of units, or a caption (单位：万元), makes the
 * measure. A year before that of publication is a result, a later one or the same a target, unless the heading says 实际 or 目标.
 * Cells are counted from the right, since a cell that spans rows stands in the first of them only. Rows of other tables give
 * null and are read as text. A paragraph that is no row ends the table.
 */
export function tableReader({ published, due }: Setting) {
  let columns: Column[] | null = null;
  let unit: string | null = null;
  return ({ kind, text, n }: Paragraph, index: number): TracedFigure[] | null => {
    if (kind !== 'table-row') {
      columns = null;
      unit = caption.exec(text)?.[1] ?? (text.length <= 40 ? unit : null);
      return null;
    }
    const cells = text.split(' ');
    const below = columns && classesBelow(cells);
    if (columns && below) {
      columns = columns.map((column, at, all) => ({
        ...column,
        class: below[below.length - all.length + at] ?? column.class,
      }));
      return [];
    }
    const heads = cells.map(measuredColumn);
    const isHeading = ({ role }: Column, at: number) => role === 'value' || !readCell(cells[at] ?? '', null);
    if (heads.some(({ role }) => role === 'value') && heads.every(isHeading)) {
      columns = heads;
      return [];
    }
    if (!columns) return null;
    const figures = readRow(cells, columns, n, { published, unit, due: due(index) });
    return figures.length > 0 ? figures : null;
  };
}

/** The figures of one row under its headings. */
function readRow(
  cells: readonly string[],
  columns: readonly Column[],
  n: number,
  setting: { published: number | null; unit: string | null; due: number | null },
): TracedFigure[] {
  const shift = columns.length - cells.length;
  const columnAt = (index: number) => columns[index + shift];
  const names = cells.filter((cell, index) => {
    const role = columnAt(index)?.role ?? 'name';
    return role === 'name' && !/^[\d.、—-]*$/.test(cell);
  });
  const lastValue = columns.findLastIndex(({ role }) => role === 'value') - shift;
  const name = cells.slice(0, Math.max(lastValue, 0)).findLast((cell) => names.includes(cell)) ?? '';
  const units = cells.filter((_, index) => columnAt(index)?.role === 'unit');
  const bracket = unitIn.exec(name)?.[1];
  const unitOfRow = units[0] ?? (bracket !== undefined && isUnit(bracket) ? bracket : null);
  const latest = columns.findLast(({ year }) => year !== null)?.year ?? null;
  let offset = 0;
  return cells.flatMap((cell, index): TracedFigure[] => {
    const start = offset;
    offset += cell.length + 1;
    const column = columnAt(index);
    const own = column?.class === 'other' ? column.unit : (column?.unit ?? unitOfRow ?? setting.unit);
    const found = column?.role === 'value' ? readCell(cell, own) : null;
    if (!column || !found) return [];
    const { value, max, measure, qualifier } = found;
    const year = column.year ?? latest ?? setting.due;
    const isPlanned = setting.published === null || column.year === null || column.year >= setting.published;
    const kind = column.class ?? (isPlanned ? 'target' : 'result');
    const what = column.class === 'other' ? column.words : name.replace(unitIn, '');
    return [
      {
        value,
        max,
        measure,
        what: what === '' ? cell : what,
        qualifier,
        byYear: kind === 'target' ? year : null,
        class: kind,
        phrase: cell,
        at: { paragraph: n, start, end: start + cell.length },
        ...TABLE,
      },
    ];
  });
}
