import { amount } from '../amount.ts';
import type { SectionOf } from '../section.ts';
import { table, type Column } from '../table.ts';

const columns: readonly Column[] = [
  { heading: 'place', style: 'muted' },
  { heading: 'by' },
  { heading: 'value', side: 'right', style: 'strong' },
  { heading: 'unit', most: 12 },
  { heading: 'bound' },
  { heading: 'what', most: 26 },
  { heading: 'words', style: 'muted' },
];

/** The planned quantities: year, value, measure, qualifier, noun, and the words. */
export const targets: SectionOf = (view) => {
  const rows = view.reading.figures
    .filter((figure) => figure.class === 'target')
    .map((figure) => [
      view.place(figure.at, figure.phrase),
      figure.byYear?.toString() ?? '—',
      amount(figure),
      figure.measure ?? '',
      figure.qualifier ?? '',
      figure.what,
      figure.phrase,
    ]);
  return { heading: 'Targets', count: rows.length, lines: table(columns, rows, view) };
};
