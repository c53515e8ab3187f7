import { limits } from '../limits.ts';
import type { MarkupProblem } from './guard.ts';

/** Marks that open a block inside a block when they stand at the start of a line. */
const containers = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;
const container = />|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])/g;
/** Marks whose pairing makes the Markdown parser look back over all before them. */
const inlineMarks = /[[\]*_`~]/g;

/**
 * Scans Markdown once before the parser sees it: quotations and lists opened too deep on one line, or so many
 * marks in one block of lines that pairing them would take quadratic time.
 */
export function guardMarkdown(text: string, from: number): MarkupProblem | null {
  let marks = 0;
  for (let start = from; start < text.length;) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    const line = text.slice(start, end);
    const opened = (containers.exec(line)?.[0].match(container) ?? []).length;
    if (opened > limits.containerDepth) {
      return {
        offset: start,
        rule: 'too-deep',
        reason: `unexpected quotations or lists opened more than ${limits.containerDepth} deep, expected an article; cut it down to the article`,
      };
    }
    marks = line.trim() === '' ? 0 : marks + (line.match(inlineMarks) ?? []).length;
    if (marks > limits.markdownMarks) {
      return {
        offset: start,
        rule: 'too-many-marks',
        reason: `unexpected block with more than ${limits.markdownMarks} Markdown marks, expected an article; cut it down to the article`,
      };
    }
    start = end + 1;
  }
  return null;
}
