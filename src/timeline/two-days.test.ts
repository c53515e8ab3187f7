import { expect, test } from 'vitest';
import { dayNumber } from './calendar-day.ts';
import { everything, pass } from './filter.ts';
import { invented } from './testing/invented-entries.ts';
import { documentsWithBoth, termsFrom } from './two-days.ts';

const step = (document: string, kind: string, date: string, paired = false) =>
  invented({ id: `${document}-${kind}`, document, kind, date, paired });
const entries = [
  step('loom-plan', 'signed', '2035-03-01', true),
  step('loom-plan', 'published', '2035-03-29', true),
  step('kiln-plan', 'published', '2036-05-01'),
  step('dye-plan', 'signed', '2036-06-01'),
  step('loom-plan', 'milestone', '2037-01-01'),
];
const idsWith = (dates: string | null) => pass(entries, { ...everything, dates }).map(({ id }) => id);

test('knows the documents of which both days are among the steps', () => {
  expect([...documentsWithBoth(entries)]).toEqual(['loom-plan']);
});

test('leaves out the other day of a document that has both, and nothing else', () => {
  expect(idsWith(null)).toHaveLength(entries.length);
  expect(idsWith('signed')).toEqual([
    'loom-plan-signed',
    'kiln-plan-published',
    'dye-plan-signed',
    'loom-plan-milestone',
  ]);
  expect(idsWith('published')).toEqual([
    'loom-plan-published',
    'kiln-plan-published',
    'dye-plan-signed',
    'loom-plan-milestone',
  ]);
});

test('begins the line of a document at its publication where that day alone is shown', () => {
  const term = {
    document: 'loom-plan',
    strand: 'looms',
    words: 'No. 7',
    from: dayNumber(2035, 3, 1),
    until: dayNumber(2041),
    open: false,
  };
  const began = (dates: string | null) => termsFrom([term], entries, dates).map(({ from }) => from);
  expect(began(null)).toEqual([dayNumber(2035, 3, 1)]);
  expect(began('signed')).toEqual([dayNumber(2035, 3, 1)]);
  expect(began('published')).toEqual([dayNumber(2035, 3, 29)]);
});
