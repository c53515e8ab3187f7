/** `npm run release`: freezes the current edition into `data/releases`, for good. Never changes what is there. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { loadLedger } from '../src/ledger.ts';
import { readReleases } from '../src/releases/load-releases.ts';
import { makeRelease, type ReleaseParts } from '../src/releases/make-release.ts';
import { openReleases } from '../src/releases/open-releases.ts';
import { obey } from './command-line/obey.ts';
import { Refusal } from './command-line/refusal.ts';
import { faultsOfFiles } from './release/faults-of-files.ts';
import { keepRelease } from './release/keep-release.ts';
import { loadSiteModule } from './release/load-site-module.ts';
import { readOptions, usage, type Options } from './release/options.ts';
import { reasonsAgainst } from './release/reasons-against.ts';
import { uncommittedFiles } from './release/uncommitted-files.ts';
import { reportOn } from './steps/report.ts';
import { runSteps } from './steps/run-steps.ts';
import { sourceSteps } from './steps/steps.ts';

const root = resolve(import.meta.dirname, '..');
const folder = join(root, 'data/releases');

/** Ends the command with its reasons, if there are any. */
function refuse(reasons: readonly string[]): void {
  if (reasons.length > 0)
    throw new Refusal(`Nothing was released.\n${reasons.map((reason) => `  ${reason}`).join('\n')}`);
}

async function run({ checked }: Options): Promise<number> {
  const kept = readReleases(folder);
  refuse(openReleases(kept).problems);
  const ledger = loadLedger(join(root, 'data/ledger'));
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const { version } = JSON.parse(read('package.json')) as { version: string };
  refuse(
    reasonsAgainst({
      version,
      edition: ledger.edition,
      cited: String((parse(read('data/CITATION.cff')) as { version?: unknown }).version),
      released: kept.map((release) => release.folder),
      uncommitted: uncommittedFiles(root),
    }),
  );
  if (!checked && (await runSteps(sourceSteps, root, reportOn(process.stdout))) !== 0)
    refuse(['unexpected failures above, expected none; mend them and commit']);

  type FrozenFiles = { frozenParts: () => Promise<ReleaseParts> };
  const { frozenParts } = await loadSiteModule<FrozenFiles>(root, '/src/site/frozen-files.ts');
  const parts = await frozenParts();
  refuse(await faultsOfFiles(parts.files, ledger));
  const release = makeRelease(parts, kept.at(-1) ?? null);
  refuse(openReleases([...kept, release]).problems);
  keepRelease(folder, release);
  const kilobytes = Math.ceil((release.archive.length + release.manifest.length) / 1000);
  process.stdout.write(
    `Released ${version}: ${parts.charts.length} pictures, ${parts.files.size} files, ${kilobytes} kB in data/releases/${version}.\nCommit that folder; npm test proves it from then on.\n`,
  );
  return 0;
}

await obey({ usage, readOptions, run });
