import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber } from './calendar-day.ts';
import { extentOf } from './extent.ts';
import { layOut, type PlacedLane } from './lay-out.ts';
import { invented, inventedEntries } from './testing/invented-entries.ts';
import type { Entry, Term } from './entry.ts';
import { lanesOf } from './tracks.ts';
import { positionIn, shows, within, type View } from './view.ts';

const bounds = { from: dayNumber(2029), to: dayNumber(2046) };
const strands = ['mills', 'looms', 'kilns'];
const term = (document: string, strand: string, from: number, until: number): Term => ({
  document,
  strand,
  words: `No. ${document.slice(-1)}`,
  from: dayNumber(from),
  until: dayNumber(until),
  open: false,
});
const terms = [
  term('plan-7', 'mills', 2031, 2036),
  term('plan-8', 'mills', 2037, 2040),
  term('plan-8', 'looms', 2032, 2044),
];
const widthOf = (words: string) => words.length * 6;

function laid(
  entries: readonly Entry[],
  view: View,
  width: number,
  chosen: string | null = null,
): PlacedLane[] {
  const lanes = lanesOf(strands, entries, terms, { x: positionIn(bounds, width), widthOf });
  return layOut(lanes, {
    x: positionIn(view, width),
    width,
    gap: 1,
    countWidth: () => 18,
    chosen,
    widthOf,
    top: 40,
    row: 18,
    linesOf: () => 1,
    namesAbove: false,
  }).lanes;
}

const views = fc
  .tuple(fc.integer({ min: bounds.from, max: bounds.to }), fc.integer({ min: 30, max: 6000 }))
  .map(([from, days]) => within({ from, to: from + days }, bounds));
const widths = fc.constantFrom(300, 328, 600, 1180);

test('every entry of the view is in one group, and no other, whatever the view and the width', () => {
  fc.assert(
    fc.property(inventedEntries, views, widths, (entries, view, width) => {
      const drawn = laid(entries, view, width).flatMap(({ groups }) =>
        groups.flatMap(({ members }) => members.map(({ entry }) => entry.id)),
      );
      expect(new Set(drawn).size).toBe(drawn.length);
      const inView = entries.filter((entry) => shows(view, extentOf(entry))).map(({ id }) => id);
      expect(drawn.toSorted()).toEqual(inView.toSorted());
    }),
  );
});

test('no mark, count or title lies on another in its row, and no title leaves the drawing', () => {
  fc.assert(
    fc.property(
      inventedEntries,
      views,
      widths,
      fc.constantFrom(null, 'entry-0', 'entry-7'),
      (entries, view, width, chosen) => {
        for (const { groups, titles, terms } of laid(entries, view, width, chosen)) {
          for (const {
            entry: { id },
            x,
            width: wide,
            y,
            leader,
          } of titles) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x + wide).toBeLessThanOrEqual(width);
            const others = [
              ...titles
                .filter((title) => title.entry.id !== id && title.y === y)
                .map((title) => ({
                  left: Math.min(title.x, title.leader ?? title.x),
                  right: Math.max(title.x + title.width, title.leader ?? title.x),
                })),
              ...terms.filter((term) => term.y === y).map(({ from, to }) => ({ left: from, right: to })),
              ...groups.filter(
                (group) => group.y === y && !group.members.some(({ entry }) => entry.id === id),
              ),
            ];
            expect(others.filter(({ left, right }) => left < x + wide && right > x)).toEqual([]);
            expect(others.filter(({ left, right }) => left < (leader ?? x) && right > (leader ?? x))).toEqual(
              [],
            );
            const mark = groups.flatMap((group) =>
              group.drawn
                .filter(({ entry }) => entry.id === id)
                .map((member) => ({ y: group.y, x: member.x })),
            );
            expect(mark).toEqual([
              leader === null ? { y, x: mark[0]?.x } : { y: expect.any(Number) as number, x: leader },
            ]);
          }
          for (const group of groups) {
            if (group.members.length > group.drawn.length) {
              expect(group.count).toBeGreaterThanOrEqual(0);
              expect(group.count + 18).toBeLessThanOrEqual(width);
            }
            expect(
              groups.filter(
                (other) =>
                  other !== group &&
                  other.y === group.y &&
                  other.left < group.right - 1e-6 &&
                  other.right > group.left + 1e-6,
              ),
            ).toEqual([]);
          }
        }
      },
    ),
  );
});

test('lanes keep their heights whatever the view, so that nothing jumps in a zoom', () => {
  fc.assert(
    fc.property(inventedEntries, views, widths, (entries, view, width) => {
      const heights = (lanes: readonly PlacedLane[]) =>
        lanes.map(({ strand, top, height }) => [strand, top, height]);
      expect(heights(laid(entries, view, width))).toEqual(heights(laid(entries, bounds, width)));
    }),
  );
});

test('a year is drawn from its first day to its last', () => {
  const [lane] = laid([invented({ date: '2036' })], bounds, 1180);
  const x = positionIn(bounds, 1180);
  const [member] = lane?.groups[0]?.members ?? [];
  expect(member?.exact).toBe(false);
  expect(member?.left).toBeCloseTo(x(dayNumber(2036)), 6);
  expect(member?.right).toBeCloseTo(x(dayNumber(2037)), 6);
});

test('intervals that overlap in time stand in rows of their own', () => {
  const [lane] = laid(
    [invented({ id: 'a', date: '2036' }), invented({ id: 'b', date: '2036-05' })],
    { from: dayNumber(2036, 5), to: dayNumber(2036, 6) },
    1180,
  );
  expect(lane?.groups.map(({ members }) => members.map(({ entry }) => entry.id))).toEqual([['a'], ['b']]);
  expect(new Set(lane?.groups.map(({ y }) => y)).size).toBe(2);
});

test('what cannot be told apart is counted, and the chosen one is drawn all the same', () => {
  const entries = ['a', 'b', 'c'].map((id, index) => invented({ id, date: `2036-05-0${index + 1}` }));
  const [crowd] = laid(entries, bounds, 600);
  expect(
    crowd?.groups.map(({ members, drawn }) => [members.length, drawn.map(({ entry }) => entry.id)]),
  ).toEqual([[3, ['a']]]);
  const [chosen] = laid(entries, bounds, 600, 'c');
  expect(chosen?.groups[0]?.drawn.map(({ entry }) => entry.id)).toEqual(['a', 'c']);
});

test('a signing and a publication days later are one sign, a dot in a ring', () => {
  const steps = [
    invented({ id: 'ring', kind: 'signed', date: '2031-03-01', document: 'plan-7' }),
    invented({ id: 'dot', kind: 'published', date: '2031-03-08', document: 'plan-7' }),
  ];
  const [lane] = laid(steps, bounds, 1180);
  expect(lane?.groups.map(({ drawn }) => drawn.map(({ entry }) => entry.id))).toEqual([['ring', 'dot']]);
});
