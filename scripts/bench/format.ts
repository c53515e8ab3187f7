import { stripVTControlCharacters } from 'node:util';
import type { SizeReport } from './measure-size.ts';
import type { Stage } from './measure-stages.ts';
import { isKept, type Held } from './verdict.ts';

/** Rows of cells as lines, the first column to the left, all others to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => stripVTControlCharacters(row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}

/** What was measured at each size, one column a size. */
export function formatSizes(reports: readonly SizeReport[]): string {
  const row = (name: string, value: (report: SizeReport) => string): string[] => [
    name,
    ...reports.map(value),
  ];
  return table([
    row('articles', ({ articles }) => articles.toLocaleString('en')),
    row('megabytes', ({ bytes }) => (bytes / 1e6).toFixed(1)),
    row('first run, s', ({ first }) => first.toFixed(2)),
    row('articles a second', ({ articles, first }) => (articles / first).toFixed(0)),
    row('megabytes a second', ({ bytes, first }) => (bytes / 1e6 / first).toFixed(2)),
    row('second run, s', ({ second }) => second.toFixed(3)),
    row('most memory, MB', ({ memory }) => memory.toFixed(0)),
    row('bare parsing, ms an article', ({ bare }) => bare.toFixed(2)),
    row('whole reading, ms an article', ({ whole }) => whole.toFixed(2)),
    row('whole over bare', ({ ratio }) => ratio.toFixed(2)),
    row('threads', ({ threads }) => String(threads)),
  ]);
}

/** The figures that have limits, each with its limit and whether it keeps to it. */
export function formatHeld(held: readonly Held[]): string {
  return table([
    ['', 'is', 'at most', ''],
    ...held.map((figure) => [
      figure.what,
      `${figure.value.toFixed(2)}${figure.unit}`,
      `${figure.limit}${figure.unit}`,
      isKept(figure) ? 'kept' : 'MISSED',
    ]),
  ]);
}

/** Where the time goes: a row a stage, a column a format. */
export function formatStages({ formats, stages }: { formats: string[]; stages: Stage[] }): string {
  return table([
    ['ms an article, one thread', ...formats],
    ...stages.map(({ name, milliseconds }) => [name, ...milliseconds.map((each) => each.toFixed(2))]),
  ]);
}
