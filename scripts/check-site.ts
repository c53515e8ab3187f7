import { resolve } from 'node:path';
import { loadLedger } from '../src/ledger.ts';
import { readBuiltSite } from './checks/built-site.ts';
import { siteChecks } from './checks/index.ts';

/** `node scripts/check-site.ts [FOLDER [BASE]]`: read the built site and say what does not hold. Exit 1 if anything. */
const [folder = 'dist', base = '/'] = process.argv.slice(2);
const SHOWN = 20;

const site = readBuiltSite(resolve(folder), base);
const ledger = loadLedger();
let faults = site.pages.length === 0 ? 1 : 0;
if (site.pages.length === 0)
  console.error(`unexpected empty ${folder}, expected a built site: run npm run build first`);
for (const check of siteChecks) {
  const findings = await check.run(site, ledger);
  faults += findings.length;
  if (findings.length > 0) console.error(`✗ ${check.title} (${check.id}): ${findings.length}`);
  for (const { where, message } of findings.slice(0, SHOWN)) console.error(`    ${where}: ${message}`);
  const note = check.note?.(site);
  if (note) console.log(note);
  if (findings.length > SHOWN) console.error(`    … and ${findings.length - SHOWN} more`);
}
console.log(`checked: ${site.pages.length} pages, ${siteChecks.length} checks, ${faults} findings`);
process.exitCode = faults > 0 ? 1 : 0;
