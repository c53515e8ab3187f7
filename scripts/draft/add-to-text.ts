import { isDeepStrictEqual } from 'node:util';
import { parseDocument } from 'yaml';
import type { Proposal } from './proposal.ts';
import { Refusal } from '../command-line/refusal.ts';
import { yamlText } from './yaml-text.ts';

/** The list that entries are added to: the value itself, or what its last key holds. */
function listOf(value: unknown): unknown[] | null {
  if (Array.isArray(value)) return value as unknown[];
  const last: unknown = typeof value === 'object' && value !== null ? Object.values(value).at(-1) : null;
  return Array.isArray(last) ? last : null;
}

/**
 * The text of a register with proposed entries at its end, everything before them byte for byte as it was. Throws where
 * the register does not end in the list that the entries belong to.
 */
export function addToText(text: string, { path, value, notes }: Proposal): string {
  const lines = yamlText(value, notes).trimEnd().split('\n');
  const entries = Array.isArray(value) ? lines : lines.slice(1);
  const added = `${text.trimEnd()}\n\n${entries.join('\n')}\n`;
  const read = (yaml: string): unknown => {
    const document = parseDocument(yaml);
    return document.errors.length > 0 ? null : document.toJS();
  };
  const [before, after, proposed] = [read(text), read(added), value].map(listOf);
  if (!before || !after || !proposed || !isDeepStrictEqual(after, [...before, ...proposed]))
    throw new Refusal(
      `unexpected end of ${path}, expected the list that new entries go to; add them by hand`,
    );
  return added;
}
