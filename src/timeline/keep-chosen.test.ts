import { expect, test } from 'vitest';
import { dayNumber } from './calendar-day.ts';
import { keepChosen } from './keep-chosen.ts';
import { nothingAsked } from './query.ts';
import { invented } from './testing/invented-entries.ts';
import { shows } from './view.ts';
import { extentOf } from './extent.ts';

const bounds = { from: dayNumber(2030), to: dayNumber(2045) };
const entry = invented({ id: 'mills', date: '2035-03-01' });
const elsewhere = { ...nothingAsked, event: 'mills', view: { from: dayNumber(2040), to: dayNumber(2041) } };

test('the view moves to what is chosen where it may', () => {
  const { event, view } = keepChosen(elsewhere, entry, bounds, true);
  expect(event).toBe('mills');
  expect(view && shows(view, extentOf(entry))).toBe(true);
});

test('where it may not, what is out of view is chosen no more', () => {
  expect(keepChosen(elsewhere, entry, bounds, false)).toEqual({ ...elsewhere, event: null });
});

test('what the filter leaves out is not chosen, and moves no view', () => {
  const looms = { ...elsewhere, strands: ['looms'] };
  expect(keepChosen(looms, entry, bounds, true)).toEqual({ ...looms, event: null });
  expect(keepChosen(elsewhere, undefined, bounds, true).event).toBeNull();
});
