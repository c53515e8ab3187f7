import type { Column } from './tables/columns.ts';
import type { Table } from './tables/table.ts';

/** The header of the codebook as a table. */
export const codebookHeader = [
  'table',
  'column',
  'type',
  'may_be_empty',
  'values',
  'refers_to',
  'meaning_en',
  'meaning_zh',
] as const;

/** The codebook as a table: a row for each column of each table, in both languages. */
export function codebookRows(tables: readonly Table[]): string[][] {
  return tables.flatMap(({ name, columns }) =>
    columns.map((column: Column) => [
      name,
      column.name,
      column.type,
      String(column.nullable),
      (column.values ?? []).join('|'),
      column.refersTo ?? '',
      column.meaning.en,
      column.meaning.zh,
    ]),
  );
}
