import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { locales, type Locale } from '../../src/i18n/locale.ts';
import { loadLedger } from '../../src/ledger.ts';
import type { RecordFacts } from '../../src/search/index-document.ts';
import { nameBookOf } from '../../src/search/name-book.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { recordsOf } from '../../src/search/records.ts';
import { pageRecord, readPage, type ReadPage } from './page-records.ts';
import { writeIndex } from './write-index.ts';

/**
 * Make everything on the built site findable: the records of the ledger at the addresses where they stand, and every page
 * beside them. Writes one index a language, `search/index/` and `zh/search/index/`. A record whose address is not on the
 * site fails the build.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const started = performance.now();
        // Here, not above: the table of pinyin is of no use to other commands of Astro.
        const { pinyinOf } = await import('./pinyin.ts');
        const ledger = loadLedger();
        const strands = new Map(ledger.strands.map((strand) => [strand.id, strand]));
        const counts: string[] = [];
        for (const locale of locales) {
          const root = join(folder, locale === 'en' ? '' : locale);
          const records = findable(root, recordsOf(ledger, locale), locale);
          const factsOf = ({ kind, path, title, other, when, strand, text }: SearchRecord): RecordFacts => ({
            kind,
            path,
            title,
            other: other ?? '',
            when: when ?? '',
            strand: strands.get(strand ?? '')?.short[locale] ?? '',
            colour: strands.get(strand ?? '')?.colour ?? '',
            text,
          });
          writeIndex(join(root, 'search/index'), records, nameBookOf(records, pinyinOf), factsOf);
          counts.push(`${records.length} records in ${locale}`);
        }
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        logger.info(`${counts.join(', ')}, made in ${seconds} s`);
      },
    },
  };
}

/** Pages that answer no question: the search itself, and each picture in every width, which has a page of its own for readers. */
const unasked = /^\/(?:search\/$|about\/design\/.)/;

/** The records of the ledger, each at an address that is there, and a record for every other page. */
function findable(root: string, records: readonly SearchRecord[], locale: Locale): SearchRecord[] {
  const read = new Map<string, ReadPage>();
  const anchors = new Set(records.flatMap(({ path }) => path.split('#')[1] ?? []));
  for (const file of globSync('**/index.html', { cwd: root }).sort()) {
    const path = `/${file.replace(/index\.html$/, '')}`;
    if (locale === 'en' && path.startsWith('/zh/')) continue;
    read.set(path, readPage(readFileSync(join(root, file), 'utf8'), anchors));
  }
  for (const { path } of records) {
    const [page = '', anchor] = path.split('#');
    const there = read.get(page);
    if (!there || (anchor !== undefined && !there.ids.has(anchor)))
      throw new Error(`Unexpected address ${path} of a record (${locale}), expected one on the built site.`);
  }
  const taken = new Set(records.map(({ path }) => path));
  const others = [...read]
    .filter(
      ([path, { indexed, title }]) => indexed && title !== '' && !unasked.test(path) && !taken.has(path),
    )
    .map(([path, page]) => pageRecord(path, page));
  return [...records, ...others];
}
