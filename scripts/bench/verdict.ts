import { limits } from './limits.ts';
import type { SizeReport } from './measure-size.ts';

/** A figure that has a limit. */
export interface Held {
  what: string;
  value: number;
  limit: number;
  unit: string;
}

/** The figures that have limits, out of the reports of all sizes, smallest first. */
export function heldFigures(reports: readonly SizeReport[]): Held[] {
  const [smallest, largest] = [reports[0], reports.at(-1)];
  const slope = smallest && largest ? largest.whole / smallest.whole : 1;
  const each = (what: string, limit: number, unit: string, value: (report: SizeReport) => number): Held[] =>
    reports.map((report) => ({
      what: `${what}, ${report.articles.toLocaleString('en')} articles`,
      value: value(report),
      limit,
      unit,
    }));
  return [
    ...each('whole reading over bare parsing', limits.ratio, '×', ({ ratio }) => ratio),
    ...(reports.length > 1
      ? [{ what: 'cost of an article, largest over smallest', value: slope, limit: limits.slope, unit: '×' }]
      : []),
    ...each('most memory', limits.memory, ' MB', ({ memory }) => memory),
    ...each(
      'second run over first',
      limits.secondRun * 100,
      ' %',
      ({ first, second }) => (second / first) * 100,
    ),
  ];
}

/** Whether a figure keeps to its limit; one that could not be measured does not. */
export const isKept = ({ value, limit }: Held): boolean => value <= limit;
