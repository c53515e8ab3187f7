import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { indexDocument, type RecordFacts } from '../../src/search/index-document.ts';
import type { NameBook } from '../../src/search/name-book.ts';
import type { SearchRecord } from '../../src/search/record.ts';

/** Of the files that Pagefind writes, those that our page loads: none of its own interfaces. */
const loaded = ['pagefind.js', 'pagefind-entry.json', 'wasm.en.pagefind', '**/*.pf_*'];
const command = resolve(import.meta.dirname, '../../node_modules/pagefind/lib/runner/bin.cjs');

/**
 * Write the index of one language into `folder`, and the book of names beside it. Words are spelled by us, so both languages
 * are indexed as English: see spell.ts. Pagefind runs as a command and not as a library, which does not notice when its
 * program ends. Throws what Pagefind reports, and where it holds fewer records than it was given.
 */
export function writeIndex(
  folder: string,
  records: readonly SearchRecord[],
  book: NameBook,
  factsOf: (record: SearchRecord) => RecordFacts,
): void {
  const named = new Map(book.records.map((record) => [record.path, record]));
  const work = mkdtempSync(join(tmpdir(), 'search-index-'));
  try {
    const [pages, index] = [join(work, 'pages'), join(work, 'index')];
    mkdirSync(pages);
    for (const [place, record] of records.entries())
      writeFileSync(
        join(pages, `${String(place).padStart(6, '0')}.html`),
        indexDocument(record, factsOf(record), named.get(record.path)),
      );
    const run = spawnSync(
      process.execPath,
      [command, '--site', pages, '--output-path', index, '--force-language', 'en', '--keep-index-url'],
      { encoding: 'utf8' },
    );
    const held = Number(/Indexed (\d+) pages?/.exec(run.stdout)?.[1]);
    if (run.status !== 0 || held !== records.length)
      throw new Error(
        `Unexpected end of Pagefind (${run.status}) with ${held} records, expected ${records.length}:\n${run.stdout}${run.stderr}`,
      );
    mkdirSync(folder, { recursive: true });
    for (const file of globSync(loaded, { cwd: index }).sort()) cpSync(join(index, file), join(folder, file));
    writeFileSync(join(folder, 'names.json'), `${JSON.stringify(book)}\n`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
