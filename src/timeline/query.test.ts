import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber } from './calendar-day.ts';
import { LONGEST_TEXT, nothingAsked, readQuery, writeQuery, type Vocabulary } from './query.ts';
import { isWhole } from './view.ts';

const vocabulary: Vocabulary = {
  strands: ['mills', 'looms', 'kilns'],
  kinds: ['signed', 'due'],
  bodies: ['guild', 'treasury'],
  statuses: ['met', 'open'],
  dates: ['signed', 'published'],
  events: ['lanjiang-2035', 'qinghe-2036'],
  bounds: { from: dayNumber(2030), to: dayNumber(2045) },
};
const { bounds } = vocabulary;

const state = fc.record({
  strands: fc.subarray([...vocabulary.strands]),
  kinds: fc.subarray([...vocabulary.kinds]),
  body: fc.option(fc.constantFrom(...vocabulary.bodies)),
  status: fc.option(fc.constantFrom(...vocabulary.statuses)),
  dates: fc.option(fc.constantFrom(...vocabulary.dates)),
  text: fc
    .string({ unit: 'grapheme', maxLength: 30 })
    .map((text) => text.trim().slice(0, LONGEST_TEXT).trim())
    .filter((text) => text.isWellFormed()),
  view: fc.option(
    fc
      .tuple(fc.integer({ min: bounds.from, max: bounds.to - 31 }), fc.integer({ min: 31, max: 5400 }))
      .map(([from, days]) => ({ from, to: Math.min(from + days, bounds.to) }))
      .filter((view) => view.to - view.from >= 31 && !isWhole(view, bounds)),
  ),
  event: fc.option(fc.constantFrom(...vocabulary.events)),
});

test('what is written into an address is read out of it again', () => {
  fc.assert(
    fc.property(state, (asked) => {
      expect(readQuery(writeQuery(asked), vocabulary)).toEqual({ state: asked, ignored: [] });
    }),
  );
});

test('nothing asked for is an address without a query', () => {
  expect(writeQuery(nothingAsked)).toBe('');
  expect(readQuery('', vocabulary)).toEqual({ state: nothingAsked, ignored: [] });
});

test('an address can be read by people', () => {
  const view = { from: dayNumber(2035), to: dayNumber(2036) };
  expect(writeQuery({ ...nothingAsked, strands: ['mills', 'looms'], text: 'ten mills', view })).toBe(
    '?strand=mills,looms&text=ten+mills&from=2035-01-01&to=2035-12-31',
  );
});

test('what is not known is left out and named', () => {
  const { state: read, ignored } = readQuery(
    '?strand=mills,foo&kind=%3Cimg%20onerror%3E&event=nobody&from=2035-02-30',
    vocabulary,
  );
  expect(read).toEqual({ ...nothingAsked, strands: ['mills'] });
  expect(ignored).toEqual([
    { key: 'strand', value: 'foo' },
    { key: 'kind', value: '<img onerror>' },
    { key: 'from', value: '2035-02-30' },
    { key: 'event', value: 'nobody' },
  ]);
});

test('no address is too hostile to be read, and none makes a long text or a long complaint', () => {
  const key = fc.constantFrom(
    'strand',
    'kind',
    'body',
    'status',
    'text',
    'from',
    'to',
    'event',
    '__proto__',
    '',
  );
  const hostile = fc.array(
    fc.tuple(key, fc.oneof(fc.string(), fc.constant('𠀀'.repeat(10_000)), fc.constant('%E0%A4%A'))),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(hostile, (pairs) => {
      const search = `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`;
      const { state: read, ignored } = readQuery(search, vocabulary);
      expect(read.text.length).toBeLessThanOrEqual(LONGEST_TEXT);
      expect(ignored.every(({ value }) => value.length <= 40 && value.isWellFormed())).toBe(true);
      expect(readQuery(writeQuery(read), vocabulary).state).toEqual(read);
    }),
  );
});

test('a stretch of time is kept within the period and at least a month long', () => {
  expect(readQuery('?from=1990-01-01', vocabulary).state.view).toBeNull();
  expect(readQuery('?from=2044-12-31&to=2031-01-01', vocabulary).state.view).toBeNull();
  const close = readQuery('?from=2035-06-15&to=2035-06-15', vocabulary).state.view;
  expect(close && close.to - close.from).toBe(30);
});
