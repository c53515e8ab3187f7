import { describe, test } from 'vitest';
import { locales } from '../i18n/locale.ts';
import { expectGolden } from '../tests/expect-golden.ts';
import { soldByTheHour } from './sold-by-the-hour/sold-by-the-hour.ts';
import { tenThousand } from './ten-thousand/ten-thousand.ts';
import { inventedFirms } from './testing/invented-firms.ts';
import { threeSteps } from './three-steps/three-steps.ts';

const pictures = [
  soldByTheHour,
  threeSteps([
    { term: 'mill', target: 'mills-2040' },
    { term: 'weaver', target: 'weavers-2040' },
  ]),
  tenThousand(['shuttles-2040', 'bobbins-2040', 'threads-2040'], 'mills-2040'),
];
const cases = pictures.map((chart) => [chart.id, chart] as const);

describe.each(locales)('an invented machine and invented firms in %s', (locale) => {
  const context = { locale, address: (path: string) => `/base${path}` };

  test.each(cases)('are drawn as they were when %s was last looked at', async (id, chart) => {
    for (const width of chart.widths) {
      const markup = chart.draw(inventedFirms, context, width).replaceAll('><', '>\n<');
      await expectGolden(`${markup}\n`, `${id}/${id}-${width}.${locale}.golden.svg`);
    }
  });

  test.each(cases)('are told as they were when %s was last read', async (id, chart) => {
    const told = { words: chart.words(inventedFirms, context), table: chart.table(inventedFirms, context) };
    await expectGolden(`${JSON.stringify(told, null, 2)}\n`, `${id}/${id}.${locale}.golden`);
  });
});
