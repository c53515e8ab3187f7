import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { shared, sharedText } from './testing.ts';

interface Field {
  name: string;
  type: string;
  description: string;
  'description-zh': string;
  'list-delimiter'?: string;
  constraints: { required: boolean; enum?: string[] };
}
interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema: {
    fields: Field[];
    primaryKey?: string[];
    foreignKeys?: { fields: [string]; reference: { resource: string; fields: [string] } }[];
  };
}
const description = JSON.parse(sharedText('datapackage.json')) as {
  sources: { title: string; path?: string }[];
  licenses: { name: string }[];
  version: string;
  resources: Resource[];
};
const rowsOf = ({ path }: Resource): Record<string, string>[] =>
  parse(sharedText(path), { bom: true, columns: true });
const byName = new Map(description.resources.map((resource) => [resource.name, resource]));

/** Types that readers of both versions of the standard know. */
const holds: Record<string, RegExp> = {
  string: /^[^]*$/,
  any: /^[^]*$/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};
const list = /^[^|]+(\|[^|]+)*$/;

test('it names every table with the size and digest of its file', () => {
  const csv = shared.filter(({ path }) => path.startsWith('csv/'));
  expect(description.resources.map(({ path }) => path)).toEqual(csv.map(({ path }) => path));
  for (const { path, bytes, hash } of description.resources) {
    const file = Buffer.from(sharedText(path));
    expect({ bytes, hash }).toEqual({
      bytes: file.length,
      hash: `sha256:${createHash('sha256').update(file).digest('hex')}`,
    });
  }
});

test.for(description.resources)('the columns of $name hold what it says', (resource) => {
  const rows = rowsOf(resource);
  const { fields, primaryKey } = resource.schema;
  for (const row of rows) {
    expect(Object.keys(row)).toEqual(fields.map(({ name }) => name));
    for (const { name, type, constraints, 'list-delimiter': delimiter } of fields) {
      const cell = row[name] ?? '';
      if (constraints.required) expect(cell, name).not.toBe('');
      if (cell === '') continue;
      expect(cell, name).toMatch(holds[type] ?? /(?!)/);
      if (delimiter) expect(cell, name).toMatch(list);
      if (constraints.enum) expect(constraints.enum, name).toContain(cell);
    }
  }
  if (primaryKey) {
    const keys = rows.map((row) => primaryKey.map((name) => row[name]).join('\n'));
    expect(new Set(keys).size).toBe(rows.length);
  }
});

test.for(description.resources)('every key that $name refers to is there', (resource) => {
  for (const { fields, reference } of resource.schema.foreignKeys ?? []) {
    const other = byName.get(reference.resource || resource.name);
    expect(other, reference.resource).toBeDefined();
    const known = new Set(other && rowsOf(other).map((row) => row[reference.fields[0]]));
    const used = rowsOf(resource).flatMap((row) => row[fields[0]] || []);
    expect(used.filter((key) => !known.has(key))).toEqual([]);
  }
});

test('every column is told in both languages, and the package has licence and sources', () => {
  const fields = description.resources.flatMap(({ schema }) => schema.fields);
  expect(fields.filter((field) => !/[a-z]/.test(field.description))).toEqual([]);
  expect(fields.filter((field) => !/\p{Script=Han}/u.test(field['description-zh']))).toEqual([]);
  expect(description.licenses.map(({ name }) => name)).toEqual(['CC-BY-4.0']);
  expect(description.sources.length).toBeGreaterThan(5);
});

test('the codebook tells of the same columns', () => {
  const rows: Record<string, string>[] = parse(sharedText('codebook.csv'), { bom: true, columns: true });
  expect(rows.map((row) => [row['table'], row['column'], row['meaning_en'], row['meaning_zh']])).toEqual(
    description.resources.flatMap(({ name, schema }) =>
      schema.fields.map((field) => [name, field.name, field.description, field['description-zh']]),
    ),
  );
});
