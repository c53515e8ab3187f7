import type { Cell, Paragraph } from '../../../article.ts';
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
 * Where a row does not know its columns they are counted from the right, since a cell that spans rows stands in the first of them
 * only. Rows of other tables give null and are read as text. A paragraph that is no row ends the table.
 */
export function tableReader({ published, due }: Setting) {
  let columns: Column[] | null = null;
  let unit: string | null = null;
  return (paragraph: Paragraph, index: number): TracedFigure[] | null => {
    const { kind, text, n } = paragraph;
    if (kind !== 'table-row') {
      columns = null;
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
    const heads = words.map(measuredColumn);
    const isHeading = ({ role }: Column, at: number) => role === 'value' || !readCell(words[at] ?? '', null);
    if (heads.some(({ role }) => role === 'value') && heads.every(isHeading)) {
      columns = Array.from(acrossColumns(cells, heads), (column) => column ?? columnOf(''));
      return [];
    }
    if (!columns) return null;
    const figures = readRow(cells, columns, n, { published, unit, due: due(index) });
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

/** What is known of each cell, in every column that the cell spans. */
function acrossColumns<Known>(cells: readonly Cell[], known: readonly Known[]): (Known | undefined)[] {
  const columns: (Known | undefined)[] = [];
  cells.forEach(({ column, span }, index) => {
    for (let at = column; at < column + span; at += 1) columns[at] = known[index];
  });
  return columns;
}

/** The figures of one row under its headings. */
function readRow(
  cells: readonly WordedCell[],
  columns: readonly Column[],
  n: number,
  setting: { published: number | null; unit: string | null; due: number | null },
): TracedFigure[] {
  const roleOf = ({ column }: Cell) => columns[column]?.role ?? 'name';
  const lastValue = columns.findLastIndex(({ role }) => role === 'value');
  const names = cells.filter((cell) => roleOf(cell) === 'name' && !/^[\d.、—-]*$/.test(cell.words));
  const name = names.findLast(({ column }) => column < lastValue)?.words ?? '';
  const units = cells.filter((cell) => roleOf(cell) === 'unit').map(({ words }) => words);
  const bracket = unitIn.exec(name)?.[1];
  const unitOfRow = units[0] ?? (bracket !== undefined && isUnit(bracket) ? bracket : null);
  const latest = columns.findLast(({ year }) => year !== null)?.year ?? null;
  return cells.flatMap(({ words: cell, start, end, column: place }): TracedFigure[] => {
    const column = columns[place];
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
        at: { paragraph: n, start, end },
        ...TABLE,
      },
    ];
  });
}
