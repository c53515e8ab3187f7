import type { ChartTable } from '../charts/chart.ts';

/**
 * A picture’s table as CSV (RFC 4180), with the mark by which Excel knows UTF-8. A cell that a spreadsheet would run as
 * a formula is led by an apostrophe.
 */
export function csvText({ columns, rows }: ChartTable): string {
  const cell = (text: string) => {
    const safe = /^[=+@\t\r]|^-(?!\d)/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `\uFEFF${[columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
