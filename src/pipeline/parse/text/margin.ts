import { endsSentence, opensParagraph } from './line-marks.ts';
import { isBlank, isIndented, widthOf, type SourceLine } from './source-lines.ts';

/** Columns by which lines that a margin breaks differ at most: a character that did not fit, a mark that hangs. */
const ragged = 4;
/** Columns by which a line may pass the margin: a full stop that must not begin a line, quotation marks set narrow. */
const hanging = 4;
/** Narrowest and widest column of text, in columns: narrower ones are lists or verse, wider ones paragraphs. */
const narrowest = 30;
const widest = 120;
/** Lines in a row that must reach the margin for it to be one, and how many such lines a text must have. */
const inARow = 2;
const enough = 6;
/** Largest share of lines beyond the margin (notes in small type), and smallest share of lines at it. */
const beyond = 0.1;
const atMargin = 0.25;
/** Smallest share of the lines at the margin that break off within a sentence, and of those that hold a mark of prose. */
const brokenOff = 0.8;
const prose = 0.5;

/** A text’s right margin. */
export interface Margin {
  /** Whether a line of so many columns reaches it, so that the next may go on with its sentence. */
  reaches(width: number): boolean;
  columns: number;
}

const hasLeaders = ({ text }: SourceLine): boolean => /[.…·]{6}/.test(text);

/** The width at which most lines end, within the raggedness of a margin. */
function commonWidth(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  let best = 0;
  let most = 0;
  for (const width of [...counts.keys()].sort((one, other) => one - other)) {
    let near = 0;
    for (let at = width - ragged; at <= width; at += 1) near += counts.get(at) ?? 0;
    if (near > most && width >= narrowest && width <= widest) [best, most] = [width, near];
  }
  return best;
}

/**
 * The margin at which the lines of a text were broken, as copies out of PDF and Word are; null where lines are paragraphs, and
 * wherever that is not sure. `rows` are the lines, by index, that are rows of tables. A text has a margin when
 * - lines of nearly one width follow each other, two and more in a row, six and more in all, a quarter of the text;
 * - hardly any line is longer (tables of contents with leaders left out);
 * - four in five of them break off within a sentence, which lines that are paragraphs do not;
 * - half of them hold a comma or a stop, which lists of names do not.
 */
export function findMargin(
  lines: readonly SourceLine[],
  rows: ReadonlyMap<number, unknown> = new Map(),
): Margin | null {
  const printed = lines.filter((line, index) => !isBlank(line) && !hasLeaders(line) && !rows.has(index));
  const widths = printed.map(widthOf);
  const columns = commonWidth(widths);
  if (columns === 0) return null;
  const reaches = (width: number): boolean => width >= columns - ragged && width <= columns + hanging;
  if (widths.filter((width) => width > columns + hanging).length > printed.length * beyond) return null;
  const runs: SourceLine[] = [];
  let run: SourceLine[] = [];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const goesOn =
      reaches(widthOf(line)) &&
      next !== undefined &&
      !rows.has(index) &&
      !isBlank(next) &&
      !isIndented(next) &&
      !opensParagraph(next.text, line.text);
    if (goesOn) run.push(line);
    if (goesOn && index < lines.length - 1) continue;
    if (run.length >= inARow) runs.push(...run);
    run = [];
  }
  const broken = runs.filter(({ text }) => !endsSentence(text)).length;
  const written = runs.filter(({ text }) => /[，、。；,;]/.test(text)).length;
  const isMargin =
    runs.length >= enough &&
    runs.length >= printed.length * atMargin &&
    broken >= runs.length * brokenOff &&
    written >= runs.length * prose;
  return isMargin ? { columns, reaches } : null;
}
