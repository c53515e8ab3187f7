import type { SectionOf } from '../section.ts';
import { table } from '../table.ts';
import { placeText } from '../view.ts';

/** The documents named: role, title, and below it number and short names. */
export const documents: SectionOf = (view) => {
  const { reading, explanation, find } = view;
  const rows = reading.documents.map(({ title, number, role, at }, index) => {
    const shorts = [...new Set(explanation.shortNames[index] ?? [])].map((name) => `《${name}》`).join('');
    const more = [number, shorts && `short ${shorts}`].filter(Boolean).join(' · ');
    const place = at[0] && find(at[0], (words) => words === title)?.place;
    return [placeText(place), role, more === '' ? title : `${title}\n${more}`];
  });
  return {
    heading: 'Documents',
    count: rows.length,
    lines: table([{ heading: '', style: 'muted' }, { heading: '' }, { heading: '' }], rows, view),
  };
};
