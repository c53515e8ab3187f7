import { JSDOM } from 'jsdom';
import { describe, test } from 'vitest';
import { locales } from '../i18n/locale.ts';
import { openedFile } from './opened-file/opened-file.ts';
import { outcomeAgainstTarget } from './outcome-against-target/outcome-against-target.ts';
import { signaturesAndWork } from './signatures-and-work/signatures-and-work.ts';
import { sevenChains } from './seven-chains/seven-chains.ts';
import { signedAndCharged } from './signed-and-charged/signed-and-charged.ts';
import { targetsByYear } from './targets-by-year/targets-by-year.ts';
import { inventedLedger } from './testing/invented-ledger.ts';
import { timelineLanes } from './timeline-lanes/timeline-lanes.ts';
import { uncounted } from './uncounted/uncounted.ts';
import { whoCarriesTheLoad } from './who-carries-the-load/who-carries-the-load.ts';
import { expectGolden } from '../tests/expect-golden.ts';

const { document } = new JSDOM('').window;
const pictures = [
  ['outcome-against-target', outcomeAgainstTarget('mills', 'mills-2040', document)],
  ['opened-file', openedFile('loom-plan')],
  ['uncounted', uncounted('weavers', 'weavers-2040')],
  ['signatures-and-work', signaturesAndWork(['loom-plan', 'dye-plan'])],
  ['who-carries-the-load', whoCarriesTheLoad(['loom-plan'])],
  ['seven-chains', sevenChains('loom-plan')],
  ['signed-and-charged', signedAndCharged('loom-plan')],
  ['timeline-lanes', timelineLanes],
  ['targets-by-year', targetsByYear],
] as const;

describe.each(locales)('an invented ledger in %s', (locale) => {
  const context = { locale, address: (path: string) => `/base${path}` };

  test.each(pictures)('is drawn as it was when %s was last looked at', async (folder, chart) => {
    for (const width of chart.widths) {
      const markup = chart.draw(inventedLedger, context, width).replaceAll('><', '>\n<');
      await expectGolden(`${markup}\n`, `${folder}/${folder}-${width}.${locale}.golden.svg`);
    }
  });

  test.each(pictures)('is told as it was when %s was last read', async (folder, chart) => {
    const told = { words: chart.words(inventedLedger, context), table: chart.table(inventedLedger, context) };
    await expectGolden(`${JSON.stringify(told, null, 2)}\n`, `${folder}/${folder}.${locale}.golden`);
  });
});
