const segmenter = new Intl.Segmenter('zh-Hans', { granularity: 'word' });

/** Words that lean on the one before them: a line that begins with one reads badly. */
const leaning = new Set(['的', '了', '等', '们', '者', '性', '化', '型', '业']);

/** Words of official Chinese that Unicode’s dictionary cuts in two. */
const ofOffices = ['高质量', '号文', '工商业联合会'];

/** A figure, or a Chinese numeral that stands alone: what it counts stands on its line. */
const counting = /(?:\d|^[一二三四五六七八九十百千万两])$/;

/** A mark that no line may end with: it stands with what it opens. */
const opening = /[“‘（《〔「『]/;

/**
 * Cut a Chinese headline where a line may end: between words, as Unicode’s dictionary has them, never inside one of the
 * `terms` of the field, which that dictionary does not know, nor between a figure and what it counts. The pieces joined
 * are the text.
 */
export function phrasesOf(text: string, terms: readonly string[]): string[] {
  const known = [...terms, ...ofOffices].filter((term) => term.length > 1 && text.includes(term));
  const inside = new Set(known.flatMap((term) => innerOffsets(text, term)));
  const pieces: string[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const mark = !/[\p{L}\p{N}]/u.test(segment) && !opening.test(segment);
    const before = pieces.at(-1) ?? '';
    const opened = opening.test(before.at(-1) ?? '') || /\d[-–—]+$/.test(before);
    const counted = counting.test(before) && /^\p{Script=Han}/u.test(segment);
    const joined = inside.has(index) || leaning.has(segment) || mark || opened || counted;
    if (joined && pieces.length > 0) pieces[pieces.length - 1] += segment;
    else pieces.push(segment);
  }
  return pieces;
}

/** Every offset of `text` that lies inside an occurrence of a term, its start left out. */
function innerOffsets(text: string, term: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) starts.push(at);
  return starts.flatMap((start) => Array.from({ length: term.length - 1 }, (_, step) => start + step + 1));
}
