import fc from 'fast-check';
import type { Entry } from '../entry.ts';
import { fold } from '../fold.ts';

/** An entry of an invented timeline; whatever is not given is of no matter. */
export function invented(given: Partial<Entry> = {}): Entry {
  const entry = {
    id: 'lanjiang-2035',
    strand: 'mills',
    kind: 'milestone',
    date: '2035-03-01',
    after: null,
    title: 'First ten mills',
    bodies: [],
    statuses: [],
    document: null,
    paired: false,
    ...given,
  };
  return { text: fold(entry.title), ...entry };
}

const two = (number: number) => String(number).padStart(2, '0');
const date = fc
  .tuple(
    fc.integer({ min: 2030, max: 2044 }),
    fc.integer({ min: 0, max: 12 }),
    fc.integer({ min: 0, max: 28 }),
  )
  .map(([year, month, day]) =>
    [String(year), ...(month ? [two(month), ...(day ? [two(day)] : [])] : [])].join('-'),
  );

/** Invented entries of every kind and precision, each with an id of its own. */
export const inventedEntries = fc
  .array(
    fc.record({
      strand: fc.constantFrom('mills', 'looms', 'kilns'),
      kind: fc.constantFrom('signed', 'published', 'in-force', 'due', 'milestone', 'context'),
      date,
      after: fc.option(fc.constantFrom('2029', '2029-06', '2029-11-30'), { freq: 4 }),
      title: fc.constantFrom('First ten mills', 'Loom plan: signed', 'A long title of a step that was taken'),
      bodies: fc.subarray(['guild', 'harbour-office', 'treasury']),
      statuses: fc.subarray(['met', 'open']),
      document: fc.option(fc.constantFrom('plan-7', 'plan-8')),
    }),
    { maxLength: 60 },
  )
  .map((entries) => entries.map((entry, index) => invented({ ...entry, id: `entry-${index}` })));
