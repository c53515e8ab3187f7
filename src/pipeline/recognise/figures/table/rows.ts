import type { Cell, Paragraph } from '../../../article.ts';
import type { TracedFigure } from '../sighting.ts';
import { readCell } from './cell.ts';
import { classesBelow, type Column } from './column.ts';
import { acrossColumns, areHeadings, headsOf, isUnit, joinHeads } from './columns.ts';
import { yearsOfGoals, type TableTimes } from './years.ts';

const unitIn = /[（(]([^（()）\d]{1,10})[）)]$/;
const caption = /单位[:：]\s?([^\s，。）)]{1,8})[）)]?$/;
/** A rate of change, in per cent where a cell gives no unit; in brackets stands a sum. */
const rate = /年均|增长|[增降]幅|下降|降低|增速|率/;
const bracketed = /^[[［【〔（(]/;
const TABLE = {
  rule: 'table',
  reason: 'A cell under a heading of a year, of goals or with a unit: the row names it.',
} as const;

/** What a table is read with: the times of the article, and the year that its goals are due without one of their own. */
interface Setting extends TableTimes {
  due: (index: number) => number | null;
}

/**
 * A reader for the rows of tables whose headings say what their numbers are: a year, a goal, growth, or a quantity with its unit. A
 * row gives one figure a value: its name with a unit in brackets, or a column of units, or a caption (单位：万元), makes the
 * measure. Which years are planned is told at `yearsOfGoals`, unless the heading says 实际 or 目标. Headings may fill two rows.
 * Where a row does not know its columns they are counted from the right, since a cell that spans rows stands in the first of them
 * only. Rows of other tables give null and are read as text. A paragraph that is no row ends the table.
 */
export function tableReader({ due, ...times }: Setting) {
  let columns: Column[] | null = null;
  /** The row above, if it may be the upper one of two with headings. */
  let above: Column[] | null = null;
  let unit: string | null = null;
  let isFirst = true;
  return (paragraph: Paragraph, index: number): TracedFigure[] | null => {
    const { kind, text, n } = paragraph;
    if (kind !== 'table-row') {
      columns = null;
      above = null;
      isFirst = true;
      unit = caption.exec(text)?.[1] ?? (text.length <= 40 ? unit : null);
      return null;
    }
    const cells = cellsOf(paragraph, columns?.length ?? 0);
    const words = cells.map((cell) => cell.words);
    const below = columns && classesBelow(words);
    if (columns && below) {
      const classes = acrossColumns(cells, below);
      columns = columns.map((column, at) => ({ ...column, class: classes[at] ?? column.class }));
      return [];
    }
    const opens = isFirst;
    isFirst = false;
    if (areHeadings(words)) {
      const heads = headsOf(cells, words);
      columns = above && paragraph.cells ? joinHeads(above, heads) : heads;
      above = opens ? columns : null;
      return [];
    }
    above =
      opens && columns === null && words.every((each) => !readCell(each, null))
        ? headsOf(cells, words)
        : null;
    if (!columns) return null;
    const planned = yearsOfGoals(columns, times);
    const figures = readRow(cells, columns, n, { planned, unit, due: due(index) });
    return figures.length > 0 ? figures : null;
  };
}

/** A cell with its words. */
type WordedCell = Cell & { words: string };

/** The cells of a row; where it does not know their columns, the last stands in the last of `width` columns. */
function cellsOf({ text, cells }: Paragraph, width: number): WordedCell[] {
  if (cells) return cells.map((cell) => ({ ...cell, words: text.slice(cell.start, cell.end) }));
  let start = 0;
  return text.split(' ').map((words, index, all) => {
    const cell = {
      start,
      end: start + words.length,
      column: index + Math.max(0, width - all.length),
      span: 1,
      words,
    };
    start = cell.end + 1;
    return cell;
  });
}

/** The figures of one row under its headings. */
function readRow(
  cells: readonly WordedCell[],
  columns: readonly Column[],
  n: number,
  setting: { planned: ReadonlySet<number>; unit: string | null; due: number | null },
): TracedFigure[] {
  const roleOf = ({ column }: Cell) => columns[column]?.role ?? 'name';
  const lastValue = columns.findLastIndex(({ role }) => role === 'value');
  const names = cells.filter((cell) => roleOf(cell) === 'name' && !/^[\d.、—-]*$/.test(cell.words));
  const name = names.findLast(({ column }) => column < lastValue)?.words ?? '';
  const units = cells.filter((cell) => roleOf(cell) === 'unit').map(({ words }) => words);
  const bracket = unitIn.exec(name)?.[1];
  const unitOfRow = units[0] ?? (bracket !== undefined && isUnit(bracket) ? bracket : null);
  const isGoal = ({ year, class: given }: Column) =>
    given === null ? year === null || setting.planned.has(year) : given === 'target';
  const dated = columns.filter(({ role, year }) => role === 'value' && year !== null);
  const latest = dated.findLast(isGoal)?.year ?? null;
  const tellsOfGoals = columns.some((column) => column.role === 'value' && isGoal(column));
  const classOf = (column: Column) => {
    if (column.class !== null) return column.class;
    const planned = column.role === 'dependent' && column.year === null ? tellsOfGoals : isGoal(column);
    return planned ? 'target' : 'result';
  };
  const unitFor = (column: Column, cell: string): string | null => {
    if (column.class === 'other' || column.unit !== null) return column.unit;
    const isRate = column.year === null || column.role === 'dependent';
    if (isRate && rate.test(column.words) && !bracketed.test(cell)) return '%';
    return unitOfRow ?? setting.unit;
  };
  return cells.flatMap(({ words: cell, start, end, column: place }): TracedFigure[] => {
    const column = columns[place];
    const holds = column?.role === 'value' || column?.role === 'dependent';
    const found = column && holds ? readCell(cell, unitFor(column, cell)) : null;
    if (!column || !found) return [];
    const { value, max, measure, qualifier } = found;
    const kind = classOf(column);
    const what = column.class === 'other' ? column.words : name.replace(unitIn, '');
    return [
      {
        value,
        max,
        measure,
        what: what === '' ? cell : what,
        qualifier,
        byYear: kind === 'target' ? (column.year ?? latest ?? setting.due) : null,
        class: kind,
        phrase: cell,
        at: { paragraph: n, start, end },
        ...TABLE,
      },
    ];
  });
}
