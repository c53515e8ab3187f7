import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { Event } from '../../schema/event.ts';
import { exportingIn, exportingInBoth } from '../testing.ts';
import { calendarEvents, calendarFile } from './calendar.ts';
import { contentLines, textValue } from './content-lines.ts';
import { wholeDaysOf } from './whole-days.ts';

function eventsIn(text: string): ICAL.Event[] {
  return new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
}

test.for(exportingInBoth)(
  'another reader finds every deadline and anniversary, in whole days ($locale)',
  (exporting) => {
    const { ledger, locale, addressOf } = exporting;
    const found = eventsIn(String(calendarFile(exporting).content));
    const expected = calendarEvents(ledger.events);
    expect(found.map(({ uid }) => uid)).toEqual(expected.map(({ id }) => `${id}@made-with-services`));
    for (const [index, event] of expected.entries()) {
      const entry = found[index];
      expect(entry?.startDate.isDate && entry.endDate.isDate).toBe(true);
      expect(entry?.summary).toBe(event.title[locale]);
      expect(entry?.description).toContain(event.summary[locale]);
      expect(entry?.component.getFirstPropertyValue('url')).toBe(addressOf(`/timeline/${event.id}/`));
      expect(entry?.isRecurring()).toBe(event.kind === 'signed' || event.kind === 'published');
      const days = entry?.endDate.subtractDate(entry.startDate).toSeconds() ?? 0;
      if (event.date.length === 10) {
        expect([entry?.startDate.toString(), days]).toEqual([event.date, 86_400]);
      } else {
        expect(entry?.startDate.toString()).toBe(`${event.date}-01-01`);
        expect(entry?.endDate.toString()).toBe(`${Number(event.date) + 1}-01-01`);
      }
    }
    expect(
      found.filter(
        (entry) =>
          entry.startDate.toString().endsWith('-01-01') &&
          entry.duration.weeks === 0 &&
          entry.duration.days === 1,
      ),
    ).toEqual([]);
  },
);

test('every deadline of the ledger is there, with what became of each of its promises', () => {
  const exporting = exportingIn('en');
  const found = eventsIn(String(calendarFile(exporting).content));
  const due = exporting.ledger.events.filter(({ kind }) => kind === 'due');
  expect(due.length).toBeGreaterThan(0);
  for (const { id, targets } of due) {
    const told = found.find(({ uid }) => uid.startsWith(`${id}@`))?.description ?? '';
    for (const target of exporting.ledger.targets.filter((candidate) => targets.includes(candidate.id)))
      expect(told).toContain(target.name.en);
  }
});

test('a document comes back on the day it was signed, or else on the day it was made public', () => {
  const event = (id: string, kind: Event['kind'], date: string, policy: string) =>
    ({ id, kind, date, policy, after: null }) as Event;
  const events = [
    event('a-signed', 'signed', '2030-01-02', 'a'),
    event('a-published', 'published', '2030-01-09', 'a'),
    event('b-signed', 'signed', '2030-02', 'b'),
    event('b-published', 'published', '2030-03-04', 'b'),
    event('c-published', 'published', '2031', 'c'),
    event('d', 'milestone', '2031-01-01', 'd'),
  ];
  expect(calendarEvents(events).map(({ id }) => id)).toEqual(['a-signed', 'b-published']);
});

test.for([
  ['2030', '20300101', '20310101'],
  ['2028-02', '20280201', '20280301'],
  ['2030-12-31', '20301231', '20310101'],
] as const)('%s spans %s up to %s', ([date, first, end]) => {
  expect(wholeDaysOf(date)).toEqual({ first, end });
});

test('no line is longer than its octets allow, and none is cut inside a character', () => {
  const words = `逗号，分号；, ; \\ \n${'制造服务业𠀀'.repeat(40)}`;
  const text = contentLines([
    ['BEGIN', 'VEVENT'],
    ['SUMMARY', textValue(words)],
    ['END', 'VEVENT'],
  ]);
  expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(text).not.toContain('\uFFFD');
  const component = new ICAL.Component(ICAL.parse(text) as unknown[]);
  expect(component.getFirstPropertyValue('summary')).toBe(words);
});
