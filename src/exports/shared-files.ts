import type { Ledger } from '../schema/ledger.ts';
import { archiveOf } from './archive.ts';
import { codebookHeader, codebookRows } from './codebook.ts';
import { csvText } from './csv.ts';
import { csvPath, dataPackageFile, type PackageWords } from './data-package.ts';
import type { ExportFile } from './export-file.ts';
import { jsonSchemaFiles } from './json-schemas.ts';
import { jsonText } from './json.ts';
import { kebabCase } from './tables/names.ts';
import { rowsOf } from './tables/rows.ts';
import { tablesOf } from './tables/table.ts';

/** The name of the zip that holds everything. */
export const ARCHIVE = 'made-with-services.zip';

/**
 * The files of the data that are the same for both readerships: a CSV a table, a JSON file and its schema a part of
 * the ledger, the codebook, the Data Package, and a zip of them all.
 *
 * @param texts files that go with the data as they are: licence, citation, changes
 */
export function sharedFiles(ledger: Ledger, words: PackageWords, texts: readonly ExportFile[]): ExportFile[] {
  const tables = tablesOf();
  const csv = tables.map((table) => ({
    path: csvPath(table),
    content: csvText(
      table.columns.map(({ name }) => name),
      rowsOf(table, ledger),
    ),
  }));
  const json = Object.entries(ledger).map(([part, records]) => ({
    path: `json/${kebabCase(part)}.json`,
    content: jsonText(records),
  }));
  const files: ExportFile[] = [
    dataPackageFile(tables, csv, ledger, words),
    { path: 'codebook.csv', content: csvText(codebookHeader, codebookRows(tables)) },
    ...csv,
    ...json,
    ...jsonSchemaFiles(),
    ...texts,
  ];
  const folder = `made-with-services-${ledger.edition.version}`;
  return [...files, { path: ARCHIVE, content: archiveOf(folder, files, ledger.edition.date) }];
}
