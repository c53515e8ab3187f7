import type { VFile } from 'vfile';
import type { Ledger } from '../schema/ledger.ts';
import { assembleLedger } from './assemble/assemble-ledger.ts';
import { checkLedger } from './check/index.ts';
import { reportProblems } from './problem.ts';
import { readRegisters } from './registers/read-registers.ts';
import { resolveRegisters } from './resolve/resolve-registers.ts';

/**
 * The ledger out of the project’s files (registers, corrections, manifest and readings, with paths from its root):
 * read, resolve, assemble, check. Null where anything is wrong; then the files handed back bear the messages.
 * Pure: it reads nothing but `files` and writes nothing but messages.
 */
export function buildLedger(files: readonly VFile[]): { ledger: Ledger | null; files: VFile[] } {
  const { registers, files: seen } = readRegisters(files);
  if (!registers) return { ledger: null, files: seen };
  const { resolved, problems: unresolved } = resolveRegisters(registers);
  const ledger = assembleLedger(registers, resolved);
  const problems = unresolved.length > 0 ? unresolved : checkLedger({ registers, resolved, ledger });
  reportProblems(problems);
  const told = new Set([...seen, ...problems.map(({ file }) => file)]);
  return { ledger: problems.length > 0 ? null : ledger, files: [...told] };
}
