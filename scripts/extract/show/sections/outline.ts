import type { OutlineItem } from '../../../../src/schema/reading.ts';
import { fill } from '../display-width.ts';
import type { SectionOf } from '../section.ts';
import type { View } from '../view.ts';
import { wrap } from '../wrap.ts';

/** Whether another item of this depth follows before the level closes. */
function goesOn(items: readonly OutlineItem[], from: number, depth: number): boolean {
  const next = items.slice(from + 1).find((item) => item.depth <= depth);
  return next?.depth === depth;
}

/** The branches before an item, as trees are drawn, and those before its further lines. */
function branches(items: readonly OutlineItem[], index: number): { own: string; under: string } {
  const depth = items[index]?.depth ?? 1;
  const bars = Array.from({ length: depth - 1 }, (_, level) => goesOn(items, index, level + 1));
  // The outermost level stands at the margin; its bars would only be noise.
  const inner = bars.slice(1).map((open) => (open ? '│  ' : '   '));
  const more = goesOn(items, index, depth);
  const isParent = (items[index + 1]?.depth ?? 0) > depth;
  const stem = depth === 1 ? '' : inner.join('');
  return {
    own: depth === 1 ? '' : `${stem}${more ? '├─ ' : '└─ '}`,
    under: `${depth === 1 ? '' : `${stem}${more ? '│  ' : '   '}`}${isParent ? '│  ' : '   '}`,
  };
}

/** The bodies charged with an item, who leads first. */
function charged({ agencies }: OutlineItem): string {
  const names = (lead: boolean) => agencies.filter((agency) => agency.lead === lead).map(({ name }) => name);
  const [leads, others] = [names(true), names(false)];
  return [leads.length > 0 ? `lead ${leads.join('、')}` : '', others.join('、')].filter(Boolean).join(' · ');
}

function itemLines(view: View, index: number, gutter: number): string[] {
  const { reading, width, paint, place } = view;
  const item = reading.outline[index];
  if (!item) return [];
  const { own, under } = branches(reading.outline, index);
  const margin = 2 + gutter + 2;
  const line = (gutterText: string, branch: string, text: string) =>
    `  ${paint('muted', fill(gutterText, gutter))}  ${paint('muted', branch)}${text}`;
  const headings = wrap(`${item.label}${item.heading}`, width - margin - own.length);
  const bodies = charged(item);
  const told = bodies === '' ? [] : wrap(bodies, width - margin - under.length);
  return [
    ...headings.map((text, at) => line(at === 0 ? place(item.at) : '', at === 0 ? own : under, text)),
    ...told.map((text) => line('', under, paint('muted', text))),
  ];
}

/** The outline as a tree, each item with the bodies charged with it. */
export const outline: SectionOf = (view) => {
  const items = view.reading.outline;
  const gutter = Math.max(0, ...items.map(({ at }) => view.place(at).length));
  return {
    heading: 'Outline',
    count: items.length,
    lines: items.flatMap((_, index) => itemLines(view, index, gutter)),
  };
};
