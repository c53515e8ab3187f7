import { describe, test } from 'vitest';
import { locales } from '../i18n/locale.ts';
import { expectGolden } from '../tests/expect-golden.ts';
import { articleStrip } from './article-strip/article-strip.ts';
import { bodyPortrait } from './body-portrait/body-portrait.ts';
import { promiseLife } from './promise-life/promise-life.ts';
import { inventedUses, ledgerWithArticle } from './testing/invented-article.ts';
import { inventedLedger } from './testing/invented-ledger.ts';

const pictures = [
  ['body-portrait', bodyPortrait('looms'), inventedLedger],
  ['promise-life', promiseLife('weavers-2040'), inventedLedger],
  ['article-strip', articleStrip('weekly', inventedUses), ledgerWithArticle],
] as const;

describe.each(locales)('the pictures of single records in %s', (locale) => {
  const context = { locale, address: (path: string) => `/base${path}` };

  test.each(pictures)('are drawn as when %s was last looked at', async (folder, chart, ledger) => {
    for (const width of chart.widths) {
      const markup = chart.draw(ledger, context, width).replaceAll('><', '>\n<');
      await expectGolden(`${markup}\n`, `${folder}/${folder}-${width}.${locale}.golden.svg`);
    }
  });

  test.each(pictures)('are told as when %s was last read', async (folder, chart, ledger) => {
    const told = { words: chart.words(ledger, context), table: chart.table(ledger, context) };
    await expectGolden(`${JSON.stringify(told, null, 2)}\n`, `${folder}/${folder}.${locale}.golden`);
  });
});
