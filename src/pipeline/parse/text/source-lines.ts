/** One line of a plain text as printed. */
export interface SourceLine {
  text: string;
  /** Offset of its first unit in the source. */
  start: number;
}

/** The lines of a text, without their line feeds. */
export function sourceLines(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  for (let start = 0; start <= text.length;) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    lines.push({ text: text.slice(start, end), start });
    start = end + 1;
  }
  return lines;
}

/** Whether a line holds nothing but white space; so does the line before the first and after the last. */
export const isBlank = (line: SourceLine | undefined): boolean =>
  line === undefined || line.text.trim() === '';

/** Whether a line is set in by two columns or more, as the first line of a Chinese paragraph is. */
export const isIndented = (line: SourceLine): boolean => /^\f?(?:\u3000{2}|[ \t]{2,})/.test(line.text);

/** Characters of two columns: those of East Asia, and the marks that Chinese fonts set as wide. */
const wide = /[\u1100-\u115F\u2E80-\uFFEF“”‘’…—①-⑳Ⅰ-Ⅻ]/g;

/** Columns that a line takes, the white space at its end left out. */
export function widthOf({ text }: SourceLine): number {
  const printed = text.trimEnd();
  return printed.length + (printed.match(wide) ?? []).length;
}
