import type { Run } from './run.ts';

/** Clean text with the place of each unit in the source and the runs set in bold. */
export interface CleanText {
  text: string;
  /** Offset in the source of each UTF-16 unit of `text`, and one more for its end. */
  offsets: readonly number[];
  bold: readonly (readonly [number, number])[];
  /** Units that stand inside links. */
  linked: number;
}

/** Marks without a shape of their own: zero-width and soft hyphens, directions, controls other than white space. */
const invisible =
  /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFE0E\uFE0F\0-\x08\x0E-\x1F\x7F-\x84\x86-\x9F]/;
const space = /\s/;
const han = /\p{Script=Han}/u;
/** Full-width digits and Latin letters; each stands this far above its half-width twin. */
const fullWidth = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/;
const fullWidthShift = 0xfee0;

interface Unit {
  char: string;
  offset: number;
  bold: boolean;
  link: boolean;
}

/** Visible characters, with every run of white space as one. */
function* units(runs: readonly Run[]): Generator<Unit> {
  let wasSpace = false;
  for (const { value, offsets, bold, link } of runs) {
    for (let at = 0; at < value.length;) {
      const char = String.fromCodePoint(value.codePointAt(at) ?? 0);
      const offset = offsets[at] ?? 0;
      at += char.length;
      if (invisible.test(char)) continue;
      const isSpace = space.test(char);
      if (!(isSpace && wasSpace)) {
        const narrow = fullWidth.test(char) ? String.fromCharCode(char.charCodeAt(0) - fullWidthShift) : char;
        yield { char: isSpace ? ' ' : narrow, offset, bold, link };
      }
      wasSpace = isSpace;
    }
  }
}

/**
 * The clean text of a block, as the contract of a reading has it: every Unicode space folded to one and
 * dropped between Han characters, ends trimmed, full-width digits and Latin letters made half-width,
 * characters without a shape dropped, everything else as printed.
 */
export function clean(runs: readonly Run[]): CleanText {
  const kept: Unit[] = [];
  let waiting: Unit | null = null;
  for (const unit of units(runs)) {
    if (unit.char === ' ') {
      waiting = unit;
      continue;
    }
    const last = kept.at(-1);
    if (waiting && last && !(han.test(last.char) && han.test(unit.char))) kept.push(waiting);
    waiting = null;
    kept.push(unit);
  }
  return assemble(kept);
}

function assemble(kept: readonly Unit[]): CleanText {
  const offsets: number[] = [];
  const bold: [number, number][] = [];
  const chars: string[] = [];
  let linked = 0;
  for (const { char, offset, bold: isBold, link } of kept) {
    const start = offsets.length;
    for (let unit = 0; unit < char.length; unit += 1) offsets.push(offset + unit);
    chars.push(char);
    if (link) linked += char.length;
    const last = bold.at(-1);
    if (isBold && last && last[1] === start) last[1] = offsets.length;
    else if (isBold) bold.push([start, offsets.length]);
  }
  offsets.push((offsets.at(-1) ?? -1) + 1);
  return { text: chars.join(''), offsets, bold, linked };
}

/** Part of clean text, from unit `start` to before unit `end`, its ends trimmed. */
export function sliceClean(whole: CleanText, start: number, end: number): CleanText {
  let from = start;
  let to = end;
  while (from < to && whole.text[from] === ' ') from += 1;
  while (to > from && whole.text[to - 1] === ' ') to -= 1;
  return {
    text: whole.text.slice(from, to),
    offsets: [...whole.offsets.slice(from, to), (whole.offsets[to - 1] ?? whole.offsets[from] ?? 0) + 1],
    bold: whole.bold
      .map(([a, b]) => [Math.max(a, from) - from, Math.min(b, to) - from] as const)
      .filter(([a, b]) => a < b),
    linked: Math.min(whole.linked, to - from),
  };
}

/** Clean texts set side by side with one space between them, as the cells of a table row. */
export function joinClean(parts: readonly CleanText[]): CleanText {
  return joinBy(parts, () => true);
}

/** Clean texts of broken lines put together again: a space parts them only where Latin letters or digits would meet. */
export function glueClean(parts: readonly CleanText[]): CleanText {
  return joinBy(parts, (before, after) => /\w$/.test(before) && /^\w/.test(after));
}

function joinBy(
  parts: readonly CleanText[],
  isParted: (before: string, after: string) => boolean,
): CleanText {
  const filled = parts.filter(({ text }) => text !== '');
  const joined = { text: '', offsets: [] as number[], bold: [] as (readonly [number, number])[], linked: 0 };
  for (const part of filled) {
    if (joined.text !== '' && isParted(joined.text, part.text)) {
      joined.text += ' ';
      joined.offsets.push((joined.offsets.at(-1) ?? 0) + 1);
    }
    const shift = joined.text.length;
    joined.text += part.text;
    joined.offsets.push(...part.offsets.slice(0, -1));
    joined.bold.push(...part.bold.map(([a, b]) => [a + shift, b + shift] as const));
    joined.linked += part.linked;
  }
  joined.offsets.push((joined.offsets.at(-1) ?? -1) + 1);
  return joined;
}
