import { isBlank, type SourceLine } from './source-lines.ts';

/** The row of a table. */
export interface Row {
  /** Its cells, each a part of its line. */
  cells: readonly SourceLine[];
  /** Whether every row of the table has as many: then a cell’s place is its column. */
  aligned: boolean;
}

/** Fewest rows of a table, and fewest cells of a row that only spaces part. */
const fewestRows = 3;
const fewestCells = 3;
/** Lines between numbered rows at most, and numbers left out: rows whose cells run over several lines. */
const apart = 8;
const leftOut = 2;

/** What parts cells for the eye: a tab, or two spaces and more. In rows that number themselves one space does. */
const isWide = (gap: string): boolean => gap.length > 1 || gap === '\t';
const isAny = (): boolean => true;
const prose = /[，。；！？]/;
/** A cell that holds a quantity, a year, a sign for one, or nothing that a name is made of. */
const quantity = /^[[（(<>≥≤约]*[\d.,%％‰—\-/]+[^\p{Script=Han}]{0,3}(?:年|以上|以下|左右)?[\])）]*$/u;

function cellsBy(parts: (gap: string) => boolean, { text, start }: SourceLine): SourceLine[] {
  const cells: SourceLine[] = [];
  const indent = text.length - text.trimStart().length;
  const printed = text.trim();
  let from = 0;
  for (const { index, 0: gap } of printed.matchAll(/\s+/g)) {
    if (!parts(gap)) continue;
    cells.push({ text: printed.slice(from, index), start: start + indent + from });
    from = index + gap.length;
  }
  cells.push({ text: printed.slice(from), start: start + indent + from });
  return cells;
}

/** Rows in a row, each with as many cells as the first, quantities among them: a table drawn with tabs or runs of spaces. */
function drawnTables(lines: readonly SourceLine[]): Map<number, Row> {
  const rows = new Map<number, Row>();
  let run: { index: number; cells: SourceLine[] }[] = [];
  const close = (): void => {
    const held = run.slice(1).some(({ cells }) => cells.some(({ text }) => quantity.test(text)));
    if (run.length >= fewestRows && held)
      for (const { index, cells } of run) rows.set(index, { cells, aligned: true });
    run = [];
  };
  lines.forEach((line, index) => {
    if (isBlank(line)) return;
    const cells = prose.test(line.text) ? [] : cellsBy(isWide, line);
    if (cells.length < fewestCells || cells.length !== (run[0]?.cells.length ?? cells.length)) close();
    if (cells.length >= fewestCells) run.push({ index, cells });
  });
  close();
  return rows;
}

const serial = /^\s*(\d{1,3})\s+(?=\S)/;

/** Rows that count themselves, 1, 2, 3 …, their cells parted by single spaces: a table copied out of PDF. */
function numberedRows(lines: readonly SourceLine[]): Map<number, Row> {
  const rows = new Map<number, Row>();
  let chain: { index: number; value: number; cells: SourceLine[] }[] = [];
  const close = (): void => {
    if (chain.length >= fewestRows)
      for (const { index, cells } of chain) rows.set(index, { cells, aligned: false });
    chain = [];
  };
  lines.forEach((line, index) => {
    const digits = prose.test(line.text) ? undefined : serial.exec(line.text)?.[1];
    if (digits === undefined) return;
    const cells = cellsBy(isAny, line);
    const last = chain.at(-1);
    const value = Number(digits);
    const step = last === undefined ? 0 : value - last.value;
    const isNext = last !== undefined && step > 0 && step <= 1 + leftOut && index - last.index <= apart;
    if (cells.length <= fewestCells) return;
    if (last && !isNext) close();
    chain.push({ index, value, cells });
  });
  close();
  return rows;
}

const firstHeading = /^\s*(?:序号|(?:主要|具体|规划)?(?:指标|项目|类别)(?:名称)?)\s/;
const yearHeading = /^(?:20\d{2}年?|\d{4}年).{0,6}$/;

/** Lines under one of headings, its cells parted by single spaces, with as many cells each and quantities under the years. */
function headedRows(lines: readonly SourceLine[]): Map<number, Row> {
  const rows = new Map<number, Row>();
  lines.forEach((line, index) => {
    if (rows.has(index) || prose.test(line.text) || !firstHeading.test(line.text)) return;
    const heads = cellsBy(isAny, line);
    const years = heads.flatMap(({ text }, column) => (yearHeading.test(text) ? column : []));
    if (years.length === 0) return;
    const held: [number, SourceLine[]][] = [];
    for (let below = index + 1; below < lines.length; below += 1) {
      const next = lines[below];
      if (!next || isBlank(next)) continue;
      const cells = prose.test(next.text) ? [] : cellsBy(isAny, next);
      const isRow =
        cells.length === heads.length && years.every((column) => quantity.test(cells[column]?.text ?? ''));
      if (!isRow) break;
      held.push([below, cells]);
    }
    if (held.length + 1 < fewestRows) return;
    for (const [at, cells] of [[index, heads] as const, ...held]) rows.set(at, { cells, aligned: true });
  });
  return rows;
}

/**
 * The lines of a plain text, by index, that are rows of a table, with their cells. Only sure ones: three rows and more with as
 * many cells each, parted by tabs or runs of spaces and holding quantities; rows with quantities under a line of headings with
 * years; or rows that number themselves.
 */
export function tableLines(lines: readonly SourceLine[]): ReadonlyMap<number, Row> {
  return new Map([...numberedRows(lines), ...headedRows(lines), ...drawnTables(lines)]);
}
