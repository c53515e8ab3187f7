import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { loadLedger } from '../../ledger.ts';
import { sharedText } from '../testing.ts';
import { tablesOf } from './table.ts';

const ledger = loadLedger();
const tables = tablesOf();

/** What stands in a record, by the name of its column: told from the record itself and not from the schema. */
function leavesOf(value: unknown, name = ''): [string, string][] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) {
    if (value.length === 0 || value.some((item) => typeof item === 'object')) return [];
    return [[name, value.join('|')]];
  }
  if (typeof value !== 'object') return [[name, `${value as string | number | boolean}`]];
  return Object.entries(value).flatMap(([key, inner]) => {
    const snake = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    return leavesOf(inner, name === '' ? snake : `${name}_${snake}`);
  });
}

const sorted = (entries: readonly [string, string][]) => Object.fromEntries(entries.toSorted());

function parsed(name: string): Record<string, string>[] {
  return parse(sharedText(`csv/${name}.csv`), { bom: true, columns: true });
}

const filled = (row: Record<string, string>) => sorted(Object.entries(row).filter(([, cell]) => cell !== ''));

test('there is a table for every part of the ledger', () => {
  expect(tables.filter(({ list }) => list === null).map(({ part }) => part)).toEqual(Object.keys(ledger));
});

test.for(tables.filter(({ list }) => list === null))(
  'another reader of CSV finds every record of $name whole',
  ({ name, part }) => {
    const records: readonly unknown[] = [ledger[part]].flat();
    expect(records.length).toBeGreaterThan(0);
    expect(parsed(name).map(filled)).toEqual(records.map((record) => sorted(leavesOf(record))));
  },
);

test.for(tables.filter(({ list }) => list !== null))(
  'another reader of CSV finds every list of $name whole and in order',
  ({ name, part, list, key }) => {
    const records = [ledger[part]].flat() as unknown as Record<string, unknown>[];
    const expected = records.flatMap((record) =>
      (record[list ?? ''] as readonly unknown[]).map((item, index) =>
        sorted([
          ...leavesOf(item),
          ['position', String(index + 1)],
          ...(key.includes('parent_id') ? [['parent_id', String(record['id'])] as [string, string]] : []),
        ]),
      ),
    );
    expect(expected.length).toBeGreaterThan(0);
    expect(parsed(name).map(filled)).toEqual(expected);
  },
);

test('every list of records in the ledger has a table', () => {
  const lists = Object.entries(ledger).flatMap(([part, records]) =>
    [records]
      .flat()
      .flatMap((record: object) =>
        Object.entries(record).flatMap(([field, value]: [string, unknown]) =>
          Array.isArray(value) && value.some((item) => typeof item === 'object') ? [`${part}.${field}`] : [],
        ),
      ),
  );
  expect(new Set(tables.flatMap(({ part, list }) => (list === null ? [] : [`${part}.${list}`])))).toEqual(
    new Set(lists),
  );
});

test('a field without a meaning in both languages is refused', () => {
  const schema = { properties: { things: { items: { properties: { size: { type: 'number' } } } } } };
  expect(() => tablesOf(schema)).toThrow('Unexpected field size without a meaning');
});
