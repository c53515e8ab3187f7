import type { SectionOf } from '../section.ts';
import { table } from '../table.ts';
import { placeText } from '../view.ts';

/** The dates stated: the date, its kind, and the words that state it. */
export const dates: SectionOf = (view) => {
  const rows = view.explanation.dates.map(({ place, words, as }, index) => [
    placeText(place),
    view.reading.dates[index]?.date ?? '',
    as ?? '',
    words,
  ]);
  const columns = [
    { heading: '', style: 'muted' },
    { heading: '', style: 'strong' },
    { heading: '' },
    { heading: '' },
  ] as const;
  return { heading: 'Dates', count: rows.length, lines: table(columns, rows, view) };
};
