import type { Cell } from '../../../article.ts';
import { matchMeasure } from '../../measures/index.ts';
import { readCell } from './cell.ts';
import { columnOf, type Column } from './column.ts';

const scale = /^(?:万亿|[十百千]?[万亿])/;

/** Whether words in brackets are a unit: 万元, 个, %, 万元/台. */
export const isUnit = (words: string): boolean =>
  matchMeasure(words.replace(scale, ''), 0) !== null || words === '%';

/** A heading whose brackets hold a unit gives it to its column, even where it names neither year nor goal (总投资（万元）). */
function measuredColumn(heading: string): Column {
  const column = columnOf(heading);
  const isMeasured = column.role === 'name' && column.unit !== null && isUnit(column.unit);
  return isMeasured ? { ...column, role: 'value', class: 'other' } : column;
}

/** What is known of each cell, in every column that the cell spans. */
export function acrossColumns<Known>(cells: readonly Cell[], known: readonly Known[]): (Known | undefined)[] {
  const columns: (Known | undefined)[] = [];
  cells.forEach(({ column, span }, index) => {
    for (let at = column; at < column + span; at += 1) columns[at] = known[index];
  });
  return columns;
}

/** What the cells of a row make of its columns, whether they are headings or not. */
export function headsOf(cells: readonly Cell[], words: readonly string[]): Column[] {
  return Array.from(acrossColumns(cells, words.map(measuredColumn)), (column) => column ?? columnOf(''));
}

/** Whether a row holds headings: one of a column of values at least, and no value among the others. */
export function areHeadings(words: readonly string[]): boolean {
  const heads = words.map(measuredColumn);
  return (
    heads.some(({ role }) => role === 'value') &&
    heads.every(({ role }, at) => role === 'value' || !readCell(words[at] ?? '', null))
  );
}

/**
 * The columns of headings in two rows: what the lower row says (2033年 under “十七五”目标), with class, year and unit from above
 * where it leaves them open; a heading that spans both rows stands in the upper one only.
 */
export function joinHeads(above: readonly Column[], below: readonly Column[]): Column[] {
  const width = Math.max(above.length, below.length);
  return Array.from({ length: width }, (_, at): Column => {
    const upper = above[at];
    const lower = below[at];
    if (!lower || lower.words === '') return upper ?? columnOf('');
    if (!upper) return lower;
    const isBare = lower.role === 'name' && upper.role === 'value';
    return {
      ...lower,
      role: isBare ? upper.role : lower.role,
      class: lower.class ?? upper.class,
      year: lower.year ?? upper.year,
      unit: lower.unit ?? upper.unit,
    };
  });
}
