import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createIndex } from 'pagefind';
import { indexDocument, type RecordFacts } from '../../src/search/index-document.ts';
import type { NameBook } from '../../src/search/name-book.ts';
import type { SearchRecord } from '../../src/search/record.ts';

/** Of the files that Pagefind offers, those that our page loads: none of its own interfaces. */
const loaded = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.(?!unknown).*|.*\.pf_\w+)$/;

/**
 * Write the index of one language into `folder`, and the book of names beside it. Returns how many bytes it has.
 * Words are spelled by us, so both languages are indexed as English: see spell.ts. Throws what Pagefind reports.
 */
export async function writeIndex(
  folder: string,
  records: readonly SearchRecord[],
  book: NameBook,
  factsOf: (record: SearchRecord) => RecordFacts,
): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`Unexpected failure of Pagefind, expected an index: ${errors.join('; ')}`);
  const named = new Map(book.records.map(({ path, pinyin }) => [path, pinyin]));
  for (const record of records) {
    const content = indexDocument(record, factsOf(record), named.get(record.path) ?? null);
    const added = await index.addHTMLFile({ url: record.path, content });
    if (added.errors.length > 0)
      throw new Error(
        `Unexpected record ${record.path}, expected one that Pagefind takes: ${added.errors.join('; ')}`,
      );
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  const kept = [
    ...files.filter(({ path }) => loaded.test(path)),
    { path: 'names.json', content: Buffer.from(`${JSON.stringify(book)}\n`) },
  ];
  for (const { path, content } of kept) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return kept.reduce((sum, { content }) => sum + content.length, 0);
}
