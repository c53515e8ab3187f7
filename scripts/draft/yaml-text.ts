import { Document, isCollection, isMap, isScalar, isSeq, type Node } from 'yaml';
import { placeholdersIn } from '../../src/schema/placeholder.ts';
import type { Notes } from './proposal.ts';

/** Longest map that stands on one line, in characters. */
const longest = 100;

const isPlain = (node: unknown): boolean => isScalar(node);

/**
 * Whether a map or a list inside an entry reads best on one line: nothing but scalars, and short. Where a person is to
 * write, a map has lines: a comma in a sentence would end the value on one line.
 */
function fitsOneLine(node: Node): boolean {
  if (isSeq(node)) return node.items.every(isPlain);
  if (!isMap(node) || !node.items.every(({ value }) => isPlain(value))) return false;
  const text = JSON.stringify(node);
  return text.length <= longest && placeholdersIn(text).length === 0;
}

function dress(node: unknown, value: unknown, notes: Notes, depth: number): void {
  if (!isCollection(node) || typeof value !== 'object' || value === null) return;
  const lines = notes.get(value);
  if (lines) node.commentBefore = lines.map((line) => ` ${line}`).join('\n');
  node.flow = depth > 1 && !lines && fitsOneLine(node);
  Object.entries(value).forEach(([key, inner]: [string, unknown], at) => {
    const child = node.get(Array.isArray(value) ? at : key, true);
    dress(child, inner, notes, depth + 1);
    if (isSeq(node) && !node.flow && at > 0 && isMap(child) && !child.flow) child.spaceBefore = true;
  });
}

/**
 * A value as a YAML text in the style of the registers: short maps and lists of words on one line, a blank line between
 * long entries, and above each value the lines that `notes` holds for it. Ends with a line feed.
 */
export function yamlText(value: object, notes: Notes): string {
  const document = new Document(value);
  dress(document.contents, value, notes, 0);
  // Lists stand in their brackets as the formatter sets them, without the spaces that maps have.
  return document
    .toString({ lineWidth: 0, singleQuote: true })
    .replace(/^( *[\w-]+:) \[ (.*) \]$/gm, '$1 [$2]');
}
