import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber } from './calendar-day.ts';
import { countsOf } from './facets.ts';
import { everything, pass, type Filter } from './filter.ts';
import { invented, inventedEntries } from './testing/invented-entries.ts';

const mills = invented({ id: 'mills', title: 'First ten mills', bodies: ['guild'], kind: 'signed' });
const looms = invented({
  id: 'looms',
  strand: 'looms',
  title: '织机方案 ＡＢ',
  statuses: ['met'],
  date: '2036',
});
const passing = (filter: Partial<Filter>) =>
  pass([mills, looms], { ...everything, ...filter }).map(({ id }) => id);

test('each part lets through what it asks for', () => {
  expect(passing({})).toEqual(['mills', 'looms']);
  expect(passing({ strands: ['looms'] })).toEqual(['looms']);
  expect(passing({ kinds: ['signed', 'due'] })).toEqual(['mills']);
  expect(passing({ body: 'guild' })).toEqual(['mills']);
  expect(passing({ status: 'met' })).toEqual(['looms']);
  expect(passing({ body: 'guild', status: 'met' })).toEqual([]);
});

test('every word of the text is looked for, whatever its width and case', () => {
  expect(passing({ text: 'MILLS first' })).toEqual(['mills']);
  expect(passing({ text: 'mills 织机' })).toEqual([]);
  expect(passing({ text: '  ab ' })).toEqual(['looms']);
});

test('a view lets through what may have happened in it: a year known only as a year, in any month of it', () => {
  const month = (number: number) => ({ from: dayNumber(2036, number), to: dayNumber(2036, number + 1) });
  expect(passing({ view: month(2) })).toEqual(['looms']);
  expect(passing({ view: month(12) })).toEqual(['looms']);
  expect(passing({ view: { from: dayNumber(2035, 3, 1), to: dayNumber(2035, 3, 2) } })).toEqual(['mills']);
});

test('the count of a value is what the list would hold if it were chosen', () => {
  fc.assert(
    fc.property(
      inventedEntries,
      fc.subarray(['signed', 'due', 'context']),
      fc.option(fc.constantFrom('guild', 'treasury')),
      (entries, kinds, body) => {
        const filter = { ...everything, kinds, body };
        for (const strand of ['mills', 'looms', 'kilns'])
          expect(countsOf(entries, filter, 'strands').get(strand) ?? 0).toBe(
            pass(entries, { ...filter, strands: [strand] }).length,
          );
        for (const other of ['guild', 'treasury'])
          expect(countsOf(entries, filter, 'body').get(other) ?? 0).toBe(
            pass(entries, { ...filter, body: other }).length,
          );
      },
    ),
  );
});
