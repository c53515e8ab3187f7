import { Offsets } from './offsets.ts';
import type { Run } from './run.ts';
import { han, kindOf, signKind } from './sign-kinds.ts';

/** Clean text with the place of each unit in the source and the runs set in bold. */
export interface CleanText {
  text: string;
  /** Offset in the source of each UTF-16 unit of `text`, and one more for its end. */
  offsets: Offsets;
  bold: readonly (readonly [number, number])[];
  /** Units that stand inside links. */
  linked: number;
}

/** Full-width digits and Latin letters stand this far above their half-width twins. */
const fullWidthShift = 0xfee0;

/** A space that is kept if what follows shows that it does not part two Han characters. */
interface Waiting {
  offset: number;
  run: Run;
}

/** Clean text as it is put together, run by run. */
class CleanBuilder {
  #text = '';
  readonly #offsets = new Offsets();
  readonly #bold: [number, number][] = [];
  #linked = 0;
  #endsInHan = false;
  #waiting: Waiting | null = null;
  /** Whether the last visible sign was a space. */
  #wasSpace = false;

  add(run: Run): void {
    const { value, offsets, first = 0 } = run;
    /** Where the signs begin that are not yet in the text: what is kept as printed is copied in stretches. */
    let copied = 0;
    const copy = (end: number): void => {
      if (end === copied) return;
      this.#text += value.slice(copied, end);
      this.#offsets.append(offsets, first + copied, first + end);
      copied = end;
    };
    /** First unit of the text that is set as the run is. */
    let own = this.#offsets.length;
    for (let at = 0; at < value.length; at += 1) {
      const kind = kindOf(value.charCodeAt(at));
      if (kind === signKind.invisible || kind === signKind.space) {
        copy(at);
        copied = at + 1;
        if (kind === signKind.space && !this.#wasSpace)
          this.#waiting = { offset: offsets.at(first + at) ?? 0, run };
        this.#wasSpace ||= kind === signKind.space;
        continue;
      }
      const isPair = kind === signKind.half && (value.codePointAt(at) ?? 0) > 0xffff;
      const isHan = kind === signKind.han || (isPair && han.test(value.slice(at, at + 2)));
      if (this.#waiting) own = this.#settle(this.#waiting, isHan, run, own);
      this.#wasSpace = false;
      this.#endsInHan = isHan;
      if (kind === signKind.fullWidth) {
        copy(at);
        this.#text += String.fromCharCode(value.charCodeAt(at) - fullWidthShift);
        this.#offsets.add(offsets.at(first + at) ?? 0);
        copied = at + 1;
      }
      if (!isPair) continue;
      copy(at);
      this.#text += value.slice(at, at + 2);
      this.#offsets.add(offsets.at(first + at) ?? 0, 2);
      copied = at + 2;
      at += 1;
    }
    copy(value.length);
    this.#mark(own, this.#offsets.length, run);
  }

  /** Keeps or drops the space that waits, set as its own run is; gives the first unit that is set as `run` is. */
  #settle({ offset, run: its }: Waiting, isHan: boolean, run: Run, own: number): number {
    this.#waiting = null;
    const start = this.#offsets.length;
    if (start === 0 || (this.#endsInHan && isHan)) return own;
    this.#text += ' ';
    this.#offsets.add(offset);
    if (its === run) return own;
    this.#mark(start, start + 1, its);
    return start + 1;
  }

  /** Says of a stretch how it is set. */
  #mark(start: number, end: number, { bold, link }: Run): void {
    if (end <= start) return;
    if (link) this.#linked += end - start;
    const last = this.#bold.at(-1);
    if (bold && last?.[1] === start) last[1] = end;
    else if (bold) this.#bold.push([start, end]);
  }

  end(): CleanText {
    this.#offsets.add(this.#offsets.last + 1);
    return { text: this.#text, offsets: this.#offsets, bold: this.#bold, linked: this.#linked };
  }
}

/**
 * The clean text of a block, as the contract of a reading has it: every Unicode space folded to one and
 * dropped between Han characters, ends trimmed, full-width digits and Latin letters made half-width,
 * characters without a shape dropped, everything else as printed.
 */
export function clean(runs: readonly Run[]): CleanText {
  const builder = new CleanBuilder();
  for (const run of runs) builder.add(run);
  return builder.end();
}

/** Part of clean text, from unit `start` to before unit `end`, its ends trimmed. */
export function sliceClean(whole: CleanText, start: number, end: number): CleanText {
  let from = start;
  let to = end;
  while (from < to && whole.text[from] === ' ') from += 1;
  while (to > from && whole.text[to - 1] === ' ') to -= 1;
  if (from === 0 && to === whole.text.length) return whole;
  return {
    text: whole.text.slice(from, to),
    offsets: new Offsets()
      .append(whole.offsets, from, to)
      .add((whole.offsets.at(to - 1) ?? whole.offsets.at(from) ?? 0) + 1),
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
  const joined = {
    text: '',
    offsets: new Offsets(),
    bold: [] as (readonly [number, number])[],
    linked: 0,
  };
  for (const part of filled) {
    if (joined.text !== '' && isParted(joined.text, part.text)) {
      joined.text += ' ';
      joined.offsets.add(joined.offsets.last + 1);
    }
    const shift = joined.text.length;
    joined.text += part.text;
    joined.offsets.append(part.offsets, 0, part.offsets.length - 1);
    joined.bold.push(...part.bold.map(([a, b]) => [a + shift, b + shift] as const));
    joined.linked += part.linked;
  }
  joined.offsets.add(joined.offsets.last + 1);
  return joined;
}
