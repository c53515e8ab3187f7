import { limits } from '../limits.ts';
import type { MarkupProblem } from './guard.ts';

/** Marks that open a block inside a block, with their indentation, at the start of a line. */
const containers = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;
const container = />|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])/g;

/** Marks of which one block may hold only so many, for the time that the Markdown parser takes to pair them. */
const counted = [
  { what: 'Markdown marks', marks: /[[\]*_`~]|<[?!](?!--)/g, limit: limits.markdownMarks },
  { what: 'table bars', marks: /\|/g, limit: limits.markdownBars },
] as const;

/** How many quotations and lists a line opens; deep indentation before them stands for those opened above. */
function depthOf(line: string): number {
  const opening = containers.exec(line)?.[0];
  if (opening === undefined) return 0;
  const indentation = /^[ \t]*/.exec(opening)?.[0].replaceAll('\t', '    ').length ?? 0;
  return (opening.match(container) ?? []).length + Math.floor(indentation / 4);
}

/**
 * Scans Markdown once before the parser sees it: quotations and lists opened too deep, or so many marks in one block
 * of lines that pairing them would take quadratic time.
 */
export function guardMarkdown(text: string, from: number): MarkupProblem | null {
  let counts = counted.map(() => 0);
  for (let start = from; start < text.length;) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    const line = text.slice(start, end);
    if (depthOf(line) > limits.containerDepth) {
      return {
        offset: start,
        rule: 'too-deep',
        reason: `unexpected quotations or lists more than ${limits.containerDepth} deep, expected an article; cut it down to the article`,
      };
    }
    const isBlank = line.trim() === '';
    counts = counted.map(({ marks }, index) =>
      isBlank ? 0 : (counts[index] ?? 0) + (line.match(marks) ?? []).length,
    );
    const passed = counted.find(({ limit }, index) => (counts[index] ?? 0) > limit);
    if (passed) {
      return {
        offset: start,
        rule: 'too-many-marks',
        reason: `unexpected block with more than ${passed.limit} ${passed.what}, expected an article; cut it down to the article`,
      };
    }
    start = end + 1;
  }
  return null;
}
