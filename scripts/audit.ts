import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { resolve } from 'node:path';
import type { AuditedPage, SlowVisit } from '../src/schema/site-audit.ts';
import { auditPage } from './audit/audit-page.ts';
import { lighthouseBrowser } from './audit/lighthouse-browser.ts';
import { readOptions, usage, type AuditOptions } from './audit/options.ts';
import { auditLines, slowLine } from './audit/print.ts';
import { withAudit } from './audit/readme-part.ts';
import { readRecord, recordWith } from './audit/record.ts';
import { SLOWER, slowPaths, slowVisit } from './audit/slow-visit.ts';
import { everyKindOfPage } from './browser/kinds-of-page.ts';
import { obey } from './command-line/obey.ts';
import { Refusal } from './command-line/refusal.ts';
import { serveFolder } from './serve/serve-folder.ts';

/** `npm run audit`: what Lighthouse, and a slow telephone, make of the built site. */
const root = resolve(import.meta.dirname, '..');
const [dist, file, readme] = ['dist', 'data/audits/lighthouse.json', 'README.md'].map((path) =>
  resolve(root, path),
) as [string, string, string];
const print = (line: string) => process.stdout.write(`${line}\n`);

async function audit({ pages, categories, runs, slow }: AuditOptions): Promise<number> {
  if (!existsSync(dist)) throw new Refusal('Unexpected lack of dist: run npm run build first.');
  const kinds = everyKindOfPage();
  const strange = pages?.find((page) => !kinds.includes(page));
  if (strange !== undefined)
    throw new Refusal(`Unexpected page ${strange}, expected one of ${kinds.join(' ')}`);
  const wanted = kinds.filter((path) => pages?.includes(path) ?? true);
  const day = new Date().toISOString().slice(0, 10);
  const tools = {
    lighthouse: (await import('lighthouse/package.json', { with: { type: 'json' } })).default.version,
    browser: '',
    processors: availableParallelism(),
  };
  const served = await serveFolder(dist);
  const { browser, port } = await lighthouseBrowser();
  tools.browser = `Chromium ${browser.version()}`;
  print(
    `Lighthouse ${tools.lighthouse}, ${tools.browser}, load ${loadavg()[0]?.toFixed(1)}; ${runs} runs each`,
  );
  const found: { pages: AuditedPage[]; slow: SlowVisit[] } = { pages: [], slow: [] };
  const before = readRecord(file);
  // After each page: a long audit that is ended early has still measured what it has measured.
  const keep = () => {
    const record = recordWith(before, tools, found, kinds);
    writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`);
    writeFileSync(readme, withAudit(readFileSync(readme, 'utf8'), record));
  };
  try {
    for (const path of wanted) {
      const page = await auditPage(path, served.address, { port, categories, runs, day });
      found.pages.push(page);
      keep();
      auditLines(page).forEach(print);
    }
    if (slow) {
      print(`processor ${SLOWER} times slower, slow 4G:`);
      for (const path of slowPaths.filter((one) => wanted.includes(one))) {
        const visit = await slowVisit(browser, path, served.address, day);
        found.slow.push(visit);
        keep();
        print(slowLine(visit));
      }
    }
  } finally {
    await browser.close();
    await served.close();
  }
  const below = found.pages.filter(({ scores }) =>
    Object.values(scores).some(({ score }) => score < 100),
  ).length;
  print(`${wanted.length} pages, ${below} of them below 100 in something`);
  return below === 0 ? 0 : 1;
}

await obey({ usage, readOptions, run: audit });
