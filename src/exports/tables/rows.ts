import type { Ledger } from '../../schema/ledger.ts';
import { listColumns, type Table } from './table.ts';

/** What parts the values of a list in one cell. */
export const LIST_DELIMITER = '|';

/**
 * The rows of a table as text, a cell a column: numbers in plain decimals, `true` and `false`, lists joined by
 * `|`, an empty cell for what is not known. Throws where a value of a list holds the mark that parts them.
 */
export function rowsOf(table: Table, ledger: Ledger): string[][] {
  const part: unknown = ledger[table.part];
  const records: readonly unknown[] = Array.isArray(part) ? part : [part];
  const { list } = table;
  if (list === null) return records.map((record) => cellsOf(table, record, {}));
  return records.flatMap((record) =>
    (valueAt(record, [list]) as readonly unknown[]).map((item, index) =>
      cellsOf(table, item, {
        [listColumns.parent]: valueAt(record, ['id']),
        [listColumns.position]: index + 1,
      }),
    ),
  );
}

function cellsOf({ columns }: Table, record: unknown, begin: Readonly<Record<string, unknown>>): string[] {
  return columns.map(({ name, path }) => cellOf(path.length === 0 ? begin[name] : valueAt(record, path)));
}

/** The value at a path, or undefined where the path ends early. */
function valueAt(record: unknown, path: readonly string[]): unknown {
  let value = record;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(listed).join(LIST_DELIMITER);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return String(value);
  throw new Error(
    `Unexpected ${typeof value} in a cell, expected text, a number, a truth or a list of them.`,
  );
}

function listed(value: unknown): string {
  const cell = cellOf(value);
  if (cell === '' || cell.includes(LIST_DELIMITER))
    throw new Error(`Unexpected “${cell}” in a list, expected some text without “${LIST_DELIMITER}”.`);
  return cell;
}
