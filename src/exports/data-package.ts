import { createHash } from 'node:crypto';
import type { Ledger } from '../schema/ledger.ts';
import type { ExportFile } from './export-file.ts';
import { jsonText } from './json.ts';
import type { Column } from './tables/columns.ts';
import { kebabCase } from './tables/names.ts';
import { LIST_DELIMITER } from './tables/rows.ts';
import type { Table } from './tables/table.ts';

/** What the package says of itself that is not in the ledger. */
export interface PackageWords {
  title: string;
  description: string;
  /** Who made it, as it is to be credited. */
  contributor: string;
  /** Full address of the page of the data; null where it is not known. */
  homepage: string | null;
}

/**
 * `datapackage.json`: what the tables are, column by column, whose they are and what they rest on, in the words of
 * the Data Package standard, version 2.
 *
 * @param files the CSV files of the tables, whose size and SHA-256 it tells
 * @see https://datapackage.org
 */
export function dataPackageFile(
  tables: readonly Table[],
  files: readonly ExportFile[],
  ledger: Pick<Ledger, 'edition' | 'articles' | 'references'>,
  words: PackageWords,
): ExportFile {
  const { edition, articles, references } = ledger;
  const content = jsonText({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'made-with-services',
    title: words.title,
    description: words.description,
    ...(words.homepage !== null && { homepage: words.homepage }),
    version: edition.version,
    created: `${edition.date}T00:00:00+08:00`,
    contributors: [{ title: words.contributor, roles: ['creator'] }],
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: 'Creative Commons Attribution 4.0 International',
      },
    ],
    sources: [
      ...articles.map(({ publisher, title, address }) => sourceOf(`${publisher.zh}：${title.zh}`, address)),
      ...references.map(({ publisher, about, address, linked }) =>
        sourceOf(`${publisher.en}: ${about.en}`, linked ? address : null),
      ),
    ],
    resources: tables.map((table) => resourceOf(table, fileOf(table, files))),
  });
  return { path: 'datapackage.json', content };
}

/** Where the CSV of a table stands. */
export const csvPath = ({ name }: Pick<Table, 'name'>): string => `csv/${name}.csv`;

const sourceOf = (title: string, path: string | null) => ({ title, ...(path !== null && { path }) });

function fileOf(table: Table, files: readonly ExportFile[]): ExportFile {
  const file = files.find(({ path }) => path === csvPath(table));
  if (!file) throw new Error(`Unexpected lack of ${csvPath(table)}, expected the file of every table.`);
  return file;
}

function resourceOf({ name, meaning, columns, key }: Table, { path, content }: ExportFile) {
  const bytes = Buffer.from(content);
  const foreignKeys = columns.filter(({ refersTo, type }) => refersTo !== null && type !== 'list');
  return {
    name,
    type: 'table',
    // What version 1 calls a table.
    profile: 'tabular-data-resource',
    path,
    title: meaning.en,
    description: `${meaning.en} ${meaning.zh}`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: columns.map(fieldOf),
      missingValues: [''],
      ...(key.length > 0 && { primaryKey: key }),
      ...(foreignKeys.length > 0 && { foreignKeys: foreignKeys.map((column) => foreignKeyOf(column, name)) }),
    },
  };
}

/**
 * A list is a text with marks between its values: the type `list` is in the words of the standard, version 2, but not in its own
 * JSON Schema of that version, and programs that read version 1 do not know it.
 */
function fieldOf({ name, type, meaning, nullable, values, refersTo }: Column) {
  return {
    name,
    type: type === 'list' ? 'string' : type,
    description: meaning.en,
    'description-zh': meaning.zh,
    ...(type === 'list' && {
      'list-delimiter': LIST_DELIMITER,
      ...(refersTo && { 'refers-to': kebabCase(refersTo) }),
    }),
    constraints: { required: !nullable, ...(values && { enum: values }) },
  };
}

/** In a table that refers to itself, the name of the other is empty: so programs of both versions read it. */
function foreignKeyOf({ name, refersTo }: Column, own: string) {
  const resource = kebabCase(refersTo ?? own);
  return { fields: [name], reference: { resource: resource === own ? '' : resource, fields: ['id'] } };
}
