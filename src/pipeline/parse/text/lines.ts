import { align } from './run.ts';
import type { Block } from './block.ts';
import { clean } from './clean.ts';

/** Columns by which lines of hard-wrapped text differ at most, a full-width character being two. */
const ragged = 4;
/** Fewest neighbouring lines from which wrapping can be told, and the widest line that is wrapped, in columns. */
const enough = 6;
const widest = 120;

interface Line {
  text: string;
  start: number;
}

const width = (text: string): number =>
  [...text].reduce((sum, char) => sum + (/[\u1100-\u115F\u2E80-\uFFEF]/.test(char) ? 2 : 1), 0);

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length;) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    lines.push({ text: text.slice(start, end), start });
    start = end + 1;
  }
  return lines;
}

const isBlank = (line: Line | undefined): boolean => line === undefined || line.text.trim() === '';
const isIndented = (line: Line | undefined): boolean =>
  line !== undefined && /^(?:\u3000{2}|[ \t]{2,})/.test(line.text);

/** Whether lines are broken at a margin: nearly all that go on in the next line are as wide as the widest. */
function isWrapped(lines: readonly Line[]): boolean {
  const going = lines.filter((line, index) => {
    const next = lines[index + 1];
    return !isBlank(line) && !isBlank(next) && !isIndented(next);
  });
  const widths = going.map(({ text }) => width(text.trimEnd()));
  const margin = Math.max(0, ...widths);
  const full = widths.filter((each) => each >= margin - ragged).length;
  return widths.length >= enough && margin <= widest && full >= widths.length * 0.8;
}

/**
 * The blocks of a plain text: every line that is not empty is one, unless the text is broken at a margin: then lines
 * run on until an empty or an indented one.
 */
export function blocksOfLines(text: string): Block[] {
  const lines = linesOf(text);
  const wrapped = isWrapped(lines);
  const groups: { start: number; end: number }[] = [];
  lines.forEach((line, index) => {
    if (isBlank(line)) return;
    const last = groups.at(-1);
    const end = line.start + line.text.length;
    if (wrapped && last && !isBlank(lines[index - 1]) && !isIndented(line)) last.end = end;
    else groups.push({ start: line.start, end });
  });
  return groups.flatMap(({ start, end }) => {
    const value = text.slice(start, end);
    const run = { value, offsets: align(value, text, start, end), bold: false, link: false };
    const cleaned = clean([run]);
    if (cleaned.text === '') return [];
    return [
      { clean: cleaned, printed: value.replace(/\s+/g, ' ').trim(), kind: 'body', level: null, links: 0 },
    ];
  });
}
