import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadLedger } from '../src/ledger.ts';
import { askPages } from './links/ask-pages.ts';
import { outsideLinks } from './links/outside-links.ts';
import { linkReport } from './links/report.ts';

/**
 * `npm run check:links [-- --report FILE]`: ask for every outside page that readers are sent to. Exits 1 where one is
 * gone; with `--report`, writes what to do about it into the file instead, which is empty where all is well.
 */
const { values } = parseArgs({ options: { report: { type: 'string' } } });
const asked = await askPages(outsideLinks(loadLedger()), { fetch, patience: 20_000, tries: 3 });
const count = (state: string) => asked.filter((link) => link.state === state).length;
const report = linkReport(asked);

console.log(
  `asked: ${asked.length} pages, ${count('there')} there, ${count('gone')} gone, ${count('unsure')} would not say`,
);
if (values.report === undefined) {
  if (report !== '') console.error(report);
  process.exitCode = report === '' ? 0 : 1;
} else writeFileSync(values.report, report);
