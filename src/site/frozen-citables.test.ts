import { describe, expect, it } from 'vitest';
import { exchangeFormats } from '../citations/exchange.ts';
import { pageItem } from '../citations/page-item.ts';
import { citationRenderer } from '../citations/render-citation.ts';
import { citationStyles } from '../citations/styles.ts';
import { localeFolder, locales } from '../i18n/locale.ts';
import { citationWords } from '../i18n/page-words/citations.ts';
import type { CitationStyle } from '../schema/citation-style.ts';
import { frozenCitables } from './frozen-citables.ts';
import { openStyleShelf } from './style-shelf.ts';

const [edition, picture] = frozenCitables({
  version: '1.2.0',
  date: '2031-04-02',
  previous: null,
  archive: { bytes: 0, sha256: '0'.repeat(64) },
  charts: [{ id: 'quays', title: { en: 'Quays were built', zh: '码头已建' }, height: { en: 400, zh: 380 } }],
  files: [],
});
const render = citationRenderer(openStyleShelf());
const styles = Object.keys(citationStyles) as CitationStyle[];

describe.each(locales)('a frozen picture, cited (%s)', (locale) => {
  const item = picture!.item(locale);
  const below = localeFolder[locale];

  it('is cited under the title it had, with its edition, its day and the address where it never changes', () => {
    expect(item.title).toBe(locale === 'en' ? 'Quays were built' : '码头已建');
    expect(item.version).toBe('1.2.0');
    expect(item.issued?.['date-parts']).toEqual([[2031, 4, 2]]);
    expect(new URL(item.URL ?? '').pathname).toBe(`/v/1.2.0/${below}embed/quays/`);
    for (const style of styles) expect(render(item, style, locale, (date) => date)).toContain(item.URL);
    for (const { write } of Object.values(exchangeFormats))
      expect(write([item]).replaceAll('\\', '')).toContain(item.URL);
  });

  it('has a key of its own, as has its edition', () => {
    expect(item.id).toBe('chart-quays-edition-1-2-0');
    expect(edition!.item(locale).id).toBe('edition-1-2-0');
    expect(new URL(edition!.item(locale).URL ?? '').pathname).toBe(`/${localeFolder[locale]}v/1.2.0/`);
  });
});

it.each(locales)('a live picture names its archived copy in files and in no style (%s)', (locale) => {
  const copy = 'https://site.example/v/1.2.0/embed/quays/';
  const item = pageItem(
    {
      id: 'chart-quays',
      type: 'graphic',
      title: 'Quays',
      address: 'https://site.example/charts/quays/',
      archived: copy,
    },
    { authors: 'Somebody', site: 'A site', archivedAt: citationWords[locale].archivedAt },
    { version: '1.2.0', date: '2031-04-02' },
    locale,
  );
  for (const { write } of Object.values(exchangeFormats)) expect(write([item])).toContain(copy);
  for (const style of styles) expect(render(item, style, locale, (date) => date)).not.toContain(copy);
});
