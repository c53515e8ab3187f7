import { describe, test } from 'vitest';
import { locales } from '../i18n/locale.ts';
import { expectGolden } from '../tests/expect-golden.ts';
import { adjectivesAndNumbers } from './adjectives-and-numbers/adjectives-and-numbers.ts';
import { signedThenPublished } from './signed-then-published/signed-then-published.ts';
import { inventedComparison } from './testing/invented-comparison.ts';
import { themesAcrossDocuments } from './themes-across-documents/themes-across-documents.ts';

const documents = ['loom-plan', 'dye-plan', 'cloth-plan'];
const pictures = [
  themesAcrossDocuments(documents),
  adjectivesAndNumbers(documents),
  signedThenPublished(documents),
];
const cases = pictures.map((chart) => [chart.id, chart] as const);

describe.each(locales)('invented documents compared in %s', (locale) => {
  const context = { locale, address: (path: string) => `/base${path}` };

  test.each(cases)('are drawn as they were when %s was last looked at', async (id, chart) => {
    for (const width of chart.widths) {
      const markup = chart.draw(inventedComparison, context, width).replaceAll('><', '>\n<');
      await expectGolden(`${markup}\n`, `${id}/${id}-${width}.${locale}.golden.svg`);
    }
  });

  test.each(cases)('are told as they were when %s was last read', async (id, chart) => {
    const told = {
      words: chart.words(inventedComparison, context),
      table: chart.table(inventedComparison, context),
    };
    await expectGolden(`${JSON.stringify(told, null, 2)}\n`, `${id}/${id}.${locale}.golden`);
  });
});
