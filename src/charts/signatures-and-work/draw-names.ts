import type { ChartContext } from '../chart.ts';
import { textWidth } from '../drawing/advance.ts';
import { element, escapeText } from '../drawing/element.ts';
import { wrapText } from '../drawing/wrap.ts';
import { ROW, type WorkLayout } from './work-layout.ts';
import type { WorkRow } from './work-reading.ts';

const LEAST_TYPE = 11;
const LEADING = 12;
const BASE = ROW / 2 + 4;

/** Draws the names of the bodies below one another from 0 down, each a link to its page. */
export function drawNames(rows: readonly WorkRow[], layout: WorkLayout, context: ChartContext): string {
  const { locale } = context;
  const names = rows.map(({ agency }, index) =>
    element(
      'a',
      { href: context.address(`/agencies/${agency.id}/`), class: 'body' },
      layout.fullWidth > 0 ? '' : element('title', {}, escapeText(agency.name[locale])),
      element('text', { y: BASE + index * ROW, class: 'strong' }, escapeText(agency.short[locale])),
      fullName(agency.name[locale], index * ROW + BASE, layout),
    ),
  );
  return element('g', { 'font-size': layout.size }, ...names);
}

/** The full name where there is room for it, on one line or two. */
function fullName(name: string, base: number, { fullAt, fullWidth, size }: WorkLayout): string {
  if (fullWidth === 0) return '';
  const line = (text: string, y: number, size?: number) =>
    element('text', { x: fullAt, y, 'font-size': size, class: 'quiet condensed' }, escapeText(text));
  if (textWidth(name, size, 'condensed') <= fullWidth) return line(name, base);
  const lines = wrapText(name, fullWidth, LEAST_TYPE, 'condensed');
  const first = base - ((lines.length - 1) * LEADING) / 2;
  return lines.map((text, index) => line(text, first + index * LEADING, LEAST_TYPE)).join('');
}
