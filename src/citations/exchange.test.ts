import { parse, parseCSL, parseRIS } from 'biblatex-csl-converter';
import { expect, test } from 'vitest';
import { loadLedger } from '../ledger.ts';
import { CitationItem } from '../schema/citation-item.ts';
import { exchangeFormats } from './exchange.ts';
import { policyItem } from './policy-item.ts';

const { policies, agencies } = loadLedger();

// Read back by a library that had no part in the writing.
for (const locale of ['en', 'zh'] as const) {
  const items = policies.map((policy) => policyItem(policy, agencies, locale));
  const authors = (item: CitationItem) => item.author.map(({ literal }) => literal);

  test(`BibTeX of every policy is read back with its bodies whole and in order (${locale})`, () => {
    const { entries, errors } = parse(exchangeFormats.bib.write(items));
    expect(errors).toEqual([]);
    expect(Object.values(entries).map((entry) => read(entry))).toEqual(
      items.map((item) => ({
        key: item.id,
        title: item.title,
        authors: authors(item),
        number: item.number,
        url: item.URL,
      })),
    );
  });

  test(`BibTeX dates are a year, the name of a month and a day (${locale})`, () => {
    const written = exchangeFormats.bib.write(items);
    const dated = items.filter(({ issued }) => issued?.['date-parts'][0].length === 3);
    expect(dated.length).toBeGreaterThan(0);
    expect(written.match(/^\tmonth = [a-z]{3},\n\tday = \{\d{1,2}\},$/gm)).toHaveLength(dated.length);
    expect(written).not.toMatch(/month = \{/);
  });

  test(`RIS of every policy is read back with its bodies whole and in order (${locale})`, () => {
    const { entries } = parseRIS(exchangeFormats.ris.write(items));
    expect(
      Object.values(entries)
        .map((entry) => read(entry))
        .map(({ title, authors: names, url }) => ({ title, authors: names, url })),
    ).toEqual(items.map((item) => ({ title: item.title, authors: authors(item), url: item.URL })));
  });

  test(`CSL-JSON of every policy is read back with its bodies whole and in order (${locale})`, () => {
    const back = JSON.parse(exchangeFormats.json.write(items)) as Parameters<typeof parseCSL>[0];
    const entries = Object.values(parseCSL(back));
    expect(
      entries.map((entry) => {
        const { title, authors: names, url } = read(entry);
        return { title, authors: names, url, date: entry.fields['date'] };
      }),
    ).toEqual(
      items.map((item) => ({
        title: item.title,
        authors: authors(item),
        url: item.URL,
        date: item.issued?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-'),
      })),
    );
  });

  test(`CSL-JSON of every policy holds what its schema promises (${locale})`, () => {
    const back: unknown = JSON.parse(exchangeFormats.json.write(items));
    expect(CitationItem.array().parse(back)).toEqual(items);
  });
}

/** The plain words of an entry of the reader’s. */
function read(entry: { entry_key: string; fields: Record<string, unknown> }) {
  const { title, author, number, url } = entry.fields;
  return {
    key: entry.entry_key,
    title: plain(title),
    authors: (author as { literal?: unknown; family?: unknown; given?: unknown }[]).map((name) =>
      name.literal !== undefined || plain(name.given ?? []) === ''
        ? plain(name.literal ?? name.family)
        : `split: ${JSON.stringify(name)}`,
    ),
    number: number === undefined ? undefined : plain(number),
    url: url === undefined ? undefined : plain(url),
  };
}

function plain(value: unknown): string {
  if (typeof value === 'string') return value;
  return (value as { text?: string }[]).map(({ text = '' }) => text).join('');
}
