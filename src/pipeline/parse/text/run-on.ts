import type { ShapeNote } from './shape-note.ts';
import { endsSentence, hasSureLabel } from './line-marks.ts';

/** Shortest line that can hold paragraphs run together, in characters. */
const shortest = 200;
/** Fewest gaps that must be ends of paragraphs beyond doubt, and their smallest share of all gaps. */
const enough = 3;
const share = 0.6;

/** What sets a paragraph in: two wide spaces, or four narrow ones. */
const indent = /[\u3000\u2003]{2,}|[\u00A0 ]{4,}/g;

/** A title, the number of the document and whom it addresses, printed without a space between them. */
const head =
  /^(?<title>[^。；：:]{4,100}(?:意见|通知|方案|计划|办法|规划|细则|措施|决定|公告|通报|批复|规定))(?<number>\p{Script=Han}{1,10}[〔[]20\d{2}[\]〕]\d{1,5}号)(?=[^。；]{2,300}[：:]\s*$)/u;

/**
 * Where paragraphs begin within a line that holds several of them, each set in where it once began a line of its own: offsets in
 * `text`, in order, the first paragraph left out. None where that is not sure: three such gaps and more, and most of all gaps, must
 * follow the end of a sentence or stand before a label. A signature or a heading with a gap in it is none.
 */
export function paragraphStarts(text: string): number[] {
  if (text.length < shortest) return [];
  const from = text.length - text.trimStart().length;
  const gaps = [...text.matchAll(indent)]
    .map(({ index, 0: gap }) => ({ index, end: index + gap.length }))
    .filter(({ index, end }) => index >= from && text.slice(end).trim() !== '');
  const sure = gaps.filter(
    ({ index, end }) =>
      endsSentence(text.slice(Math.max(0, index - 8), index)) || hasSureLabel(text.slice(end, end + 12)),
  );
  if (sure.length < enough || sure.length < gaps.length * share) return [];
  const { title, number } = head.exec(text.slice(from, gaps[0]?.index))?.groups ?? {};
  const heads = title && number ? [from + title.length, from + title.length + number.length] : [];
  return [...heads, ...gaps.map(({ end }) => end)];
}

/** What to tell of a line that was parted into `count` paragraphs; it begins at `offset`. */
export const partedLine = (offset: number, count: number): ShapeNote => ({
  offset,
  rule: 'parted-line',
  reason: `a line was parted into the ${count} paragraphs that gaps mark in it`,
});
