/**
 * `npm run ledger`: makes `data/ledger` out of the registers, the corrections and the readings.
 * With `--check` it writes nothing and fails where the committed ledger is not what they make.
 */
import { parseArgs } from 'node:util';
import { reporter } from 'vfile-reporter';
import { buildLedger } from '../src/pipeline/build-ledger.ts';
import { ledgerToFiles } from '../src/pipeline/ledger-files.ts';
import { changedFiles } from './ledger/changed-files.ts';
import { readProjectFiles } from './ledger/project-files.ts';
import { writeTogether } from './ledger/write-together.ts';

const USAGE = 'usage: npm run ledger [-- --check]';
const FOLDER = 'data/ledger';

/** Whether only to compare; ends the process where the arguments are not understood. */
function readArguments(): boolean {
  try {
    return parseArgs({ options: { check: { type: 'boolean' } } }).values.check ?? false;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    process.exit(2);
  }
}

const check = readArguments();
const { ledger, files } = buildLedger(readProjectFiles('.'));
if (!ledger) {
  console.error(reporter(files, { quiet: true }));
  console.error(`\nThe ledger is not written; ${FOLDER} is as it was.`);
  process.exit(1);
}
const written = ledgerToFiles(ledger);
if (check) {
  const changed = changedFiles(FOLDER, written);
  for (const { name, line } of changed) {
    console.error(
      `${FOLDER}/${name}:${line} differs from what the registers and readings make; run npm run ledger`,
    );
  }
  process.exitCode = changed.length > 0 ? 1 : 0;
} else {
  writeTogether(FOLDER, written);
  const { targets, events, evidence, claims } = ledger;
  console.log(
    `Ledger ${ledger.edition.version}: ${targets.length} targets, ${events.length} events, ${evidence.length} pieces of evidence, ${claims.length} claims.`,
  );
}
