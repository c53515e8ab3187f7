import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { addToText } from './add-to-text.ts';
import type { Proposal } from './proposal.ts';
import { yamlText } from './yaml-text.ts';

/** The text that a register will have: what it holds with the entries behind it, or, where there is none, the entries. */
function registerText(root: string, proposal: Proposal): string {
  const path = join(root, proposal.path);
  if (existsSync(path)) return addToText(readFileSync(path, 'utf8'), proposal);
  return yamlText(proposal.value, proposal.notes);
}

/**
 * Adds proposed entries at the end of the registers under the project’s root, all or none: each file is written beside its
 * place first, and only when all stand there are they moved in. Nothing that a register holds is touched. Gives
 * the paths written; throws, with every register as it was, where one does not take its entries.
 */
export function addToRegisters(root: string, proposals: readonly Proposal[]): string[] {
  const texts = proposals.map((proposal) => ({ path: proposal.path, text: registerText(root, proposal) }));
  const waiting = (path: string) => join(root, dirname(path), `.${basename(path)}.waiting`);
  try {
    for (const { path, text } of texts) writeFileSync(waiting(path), text);
    for (const { path } of texts) renameSync(waiting(path), join(root, path));
  } finally {
    for (const { path } of texts) rmSync(waiting(path), { force: true });
  }
  return texts.map(({ path }) => path);
}
