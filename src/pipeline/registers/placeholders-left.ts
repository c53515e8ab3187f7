import { isScalar, visit, type Document, type LineCounter } from 'yaml';
import { placeholdersIn } from '../../schema/placeholder.ts';
import type { Place } from '../article.ts';
import { startInValue } from './start-in-value.ts';

/** A placeholder that a person has not written over yet: its line and column, and why it may not stay. */
export interface PlaceholderLeft {
  place: Place;
  reason: string;
  /** Start of the value that holds it, in units of the text. */
  value: number;
}

/** Every placeholder among the values of a register, in the order of the file. Comments may speak of them. */
export function placeholdersLeft(text: string, document: Document, lines: LineCounter): PlaceholderLeft[] {
  const left: PlaceholderLeft[] = [];
  visit(document, {
    Scalar(_, node) {
      if (!isScalar(node) || typeof node.value !== 'string') return;
      for (const { words } of placeholdersIn(node.value)) {
        const { line, col } = lines.linePos(startInValue(text, node, words));
        const reason = `unexpected placeholder “${words}”, expected what it stands for; write it, or take the entry out`;
        left.push({ place: { line, column: col }, reason, value: node.range?.[0] ?? 0 });
      }
    },
  });
  return left;
}
