import { JSDOM } from 'jsdom';
import { adjectivesAndNumbers } from './adjectives-and-numbers/adjectives-and-numbers.ts';
import type { Chart } from './chart.ts';
import { openedFile } from './opened-file/opened-file.ts';
import { outcomeAgainstTarget } from './outcome-against-target/outcome-against-target.ts';
import { policyStack } from './policy-stack/policy-stack.ts';
import { sevenChains } from './seven-chains/seven-chains.ts';
import { signedAndCharged } from './signed-and-charged/signed-and-charged.ts';
import { signaturesAndWork } from './signatures-and-work/signatures-and-work.ts';
import { signedThenPublished } from './signed-then-published/signed-then-published.ts';
import { soldByTheHour } from './sold-by-the-hour/sold-by-the-hour.ts';
import { targetsByYear } from './targets-by-year/targets-by-year.ts';
import { tenThousand } from './ten-thousand/ten-thousand.ts';
import { themesAcrossDocuments } from './themes-across-documents/themes-across-documents.ts';
import { threeSteps } from './three-steps/three-steps.ts';
import { timelineLanes } from './timeline-lanes/timeline-lanes.ts';
import { uncounted } from './uncounted/uncounted.ts';
import { whoCarriesTheLoad } from './who-carries-the-load/who-carries-the-load.ts';

const { document } = new JSDOM('').window;

/**
 * The pictures that stand by themselves and can be taken along, in the order of the gallery. Those that belong to one record alone
 * (the portrait of a body, the strip of an article, the relations of a document, the life of a promise) are drawn by its page.
 */
export const charts: readonly Chart[] = [
  policyStack,
  soldByTheHour,
  openedFile('ndrc-2021-372'),
  openedFile('miit-2021-70'),
  openedFile('miit-2022-54'),
  threeSteps([
    { term: 'little-giant', target: 'little-giants-2025' },
    { term: 'single-champion', target: 'single-champions-2025' },
    { term: 'lead-enterprise', target: 'lead-enterprises-2025' },
  ]),
  tenThousand(
    ['standards-2028', 'leading-brands-2028', 'innovation-highlands-2028', 'single-champions-2025'],
    'little-giants-2025',
  ),
  sevenChains('miit-2022-54'),
  themesAcrossDocuments(['ndrc-2021-372', 'miit-2021-70', 'miit-2022-54', 'miit-2025-202']),
  signaturesAndWork(['ndrc-2021-372', 'miit-2021-70', 'miit-2022-54', 'miit-2025-202']),
  whoCarriesTheLoad(['ndrc-2021-372', 'miit-2021-70']),
  adjectivesAndNumbers(['ndrc-2021-372', 'miit-2021-70', 'miit-2022-54', 'miit-2025-202']),
  outcomeAgainstTarget('little-giants', 'little-giants-2025', document),
  outcomeAgainstTarget('single-champions', 'single-champions-2025', document),
  uncounted('lead-enterprises', 'lead-enterprises-2025'),
  signedAndCharged('ndrc-2021-372'),
  signedAndCharged('miit-2021-70'),
  timelineLanes,
  targetsByYear,
  signedThenPublished(['ndrc-2021-372', 'miit-2021-70', 'miit-2022-54', 'miit-2025-202']),
];
