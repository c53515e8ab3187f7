import type { Paragraph } from '../../article.ts';
import { characterBound } from '../phrases/character-bound.ts';

const sentenceMark = /[。！!]/u;
/** A line without a full stop is cut here; headings that long are none. */
const longest = 400;
/** A heading before a colon is at most this long; later colons belong to a sentence. */
const longestBeforeColon = 16;
/** Brackets at the end of an item that are no part of its heading: who does it, by when. */
const closing =
  /[(（][^()（）]*(?:负责|牵头|配合|参与|单位[:：]|部门[:：]|完成|分工)[^()（）]*(?:[(（][^()（）]*[)）][^()（）]*)*[)）]\s*$/u;

/** End of the heading that begins at `from`: its first full stop, the end of a bold run, a colon, or the block’s end. */
function headingEnd({ text, bold }: Paragraph, from: number): number {
  const stop = text.slice(from).search(sentenceMark);
  const sentence = stop < 0 ? text.length : from + stop;
  const run = bold.find(([start, end]) => start <= from && end > from + 1);
  if (run && run[1] < sentence) return run[1];
  const colon = /^[^()（）:：]*(?=[:：])/u.exec(text.slice(from, from + longestBeforeColon))?.[0].length ?? 0;
  const isBeforeText = colon > 0 && from + colon < sentence && from + colon + 1 < text.length;
  return isBeforeText ? from + colon : sentence;
}

/**
 * The heading of an item whose label ends at `from`: the text up to the first full stop, or the whole line where it
 * has none, less marks at its end and a bracket that names who is charged. Start and end are offsets in the block.
 */
export function readHeading(block: Paragraph, from: number): { heading: string; start: number; end: number } {
  const reach = Math.min(from + longest, headingEnd(block, from));
  const raw = block.text.slice(from, characterBound(block.text, reach));
  const heading = raw
    .replace(closing, '')
    .replace(/(?<![\s,，、:：.．;；])[\s,，、:：.．;；]+$/u, '')
    .trimStart();
  const start = heading === '' ? from : block.text.indexOf(heading, from);
  return { heading, start, end: start + heading.length };
}
