import type { ChartTable } from '../charts/chart.ts';
import type { Locale } from '../i18n/locale.ts';
import { escapeHtml, mixedHtml } from './inline.ts';

/** A picture’s data as an HTML table in a box that scrolls by itself and can be reached by keyboard. */
export function tableHtml({ caption, columns, rows }: ChartTable, locale: Locale): string {
  const cell = (text: string, index: number) =>
    index === 0 ? `<th scope="row">${mixedHtml(text, locale)}</th>` : `<td>${mixedHtml(text, locale)}</td>`;
  const head = columns.map((column) => `<th scope="col">${mixedHtml(column, locale)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('');
  const table = `<table><caption>${mixedHtml(caption, locale)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
  return `<div class="scroller" role="group" aria-label="${escapeHtml(caption)}" tabindex="0">${table}</div>`;
}
