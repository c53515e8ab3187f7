import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ledgerFromFiles } from './pipeline/ledger-files.ts';
import type { Ledger } from './schema/ledger.ts';

const loaded = new Map<string, Ledger>();

/**
 * The committed ledger: everything the site shows. Read from `data/ledger` of the project that is being built,
 * proved against the schema, and kept, so that pages may ask for it as often as they like.
 * Throws when a file is missing, is not JSON or does not hold what the schema promises.
 */
export function loadLedger(folder = resolve('data/ledger')): Ledger {
  const known = loaded.get(folder);
  if (known) return known;
  const ledger = ledgerFromFiles((name) => readFileSync(join(folder, name), 'utf8'));
  loaded.set(folder, ledger);
  return ledger;
}
