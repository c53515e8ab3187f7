import type { SectionOf } from '../section.ts';
import { table } from '../table.ts';

/** The promises without a number: the year and the words. */
export const goals: SectionOf = (view) => {
  const rows = view.reading.goals.map(({ phrase, byYear, at }) => [
    view.place(at, phrase),
    byYear?.toString() ?? '—',
    phrase,
  ]);
  const columns = [{ heading: '', style: 'muted' }, { heading: '' }, { heading: '' }] as const;
  return { heading: 'Goals', count: rows.length, lines: table(columns, rows, view) };
};
