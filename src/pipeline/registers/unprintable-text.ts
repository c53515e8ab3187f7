import { isScalar, visit, type Document, type LineCounter } from 'yaml';
import { hiddenSign } from '../../schema/hidden-signs.ts';
import type { Problem } from '../problem.ts';
import { startInValue } from './start-in-value.ts';

/** More than any text of ours takes; what is longer was pasted by mistake, or to break a page. */
const LONGEST = 3000;

/**
 * Texts of a register that cannot be printed as they are, keys included: with signs that nobody sees but browsers,
 * spreadsheets and calendars obey, or of a length that no page has room for.
 */
export function unprintableText(
  text: string,
  document: Document,
  lines: LineCounter,
): Omit<Problem, 'file'>[] {
  const found: Omit<Problem, 'file'>[] = [];
  visit(document, {
    Scalar(_, node) {
      if (!isScalar(node) || typeof node.value !== 'string') return;
      const tell = (at: number, rule: string, reason: string) => {
        const { line, col } = lines.linePos(at);
        found.push({ place: { line, column: col }, rule, reason });
      };
      const hidden = hiddenSign(node.value);
      if (hidden?.sign === '\n')
        tell(
          node.range?.[0] ?? 0,
          'line-break',
          'unexpected line break in a text, expected one paragraph; fold it with >-',
        );
      else if (hidden)
        tell(
          startInValue(text, node, hidden.sign),
          'hidden-sign',
          `unexpected ${hidden.name}, a sign that cannot be seen, expected only what readers see; delete it`,
        );
      if (node.value.length > LONGEST)
        tell(
          node.range?.[0] ?? 0,
          'too-long',
          `unexpected text of ${node.value.length} characters, expected at most ${LONGEST}; shorten it`,
        );
    },
  });
  return found;
}
