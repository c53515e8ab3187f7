import { expect, test } from 'vitest';
import type { Chart } from '../charts/chart.ts';
import type { Ledger } from '../schema/ledger.ts';
import { embedDrawings } from './embed-drawings.ts';

const chart = (marks: number): Chart => ({
  id: 'kilns',
  words: () => ({ title: '', subtitle: '', source: '', note: '', alternative: '' }),
  table: () => ({ caption: '', columns: [], rows: [] }),
  widths: [288, 440, 640, 960],
  draw: (_ledger, _context, width) => `<svg width="${width}">${'<g/>'.repeat(marks)}</svg>`,
});
const widthsOf = (marks: number) =>
  embedDrawings(chart(marks), {} as Ledger, { locale: 'en', address: (path) => path }).map(
    ({ width }) => width,
  );

test('drawings wider than columns of articles stay out', () => {
  expect(widthsOf(10)).toEqual([288, 440, 640]);
});

test('a picture of very many marks carries its narrowest and its widest', () => {
  expect(widthsOf(9000)).toEqual([288, 640]);
});
