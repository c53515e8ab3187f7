import { languageTag } from '../../i18n/locale.ts';
import { word } from '../../i18n/words.ts';
import type { Event } from '../../schema/event.ts';
import { fullWhenOf } from '../../site/events.ts';
import type { ExportFile } from '../export-file.ts';
import type { Exporting } from '../exporting.ts';
import { strandName } from '../strand-name.ts';
import { contentLines, textValue, type Property } from './content-lines.ts';
import { wholeDaysOf } from './whole-days.ts';

const DAY = 'YYYY-MM-DD'.length;

/**
 * The calendar of deadlines and anniversaries, RFC 5545, in whole days. What falls due in a year whose day nobody set
 * is a note over that whole year; a document comes back every year on the day it was signed, or, where that is not
 * known to the day, on the day it was made public; rules stand on the day they take effect. Nothing blocks time.
 */
export function calendarFile(exporting: Exporting): ExportFile {
  const { ledger, locale, words } = exporting;
  const properties: Property[] = [
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', `-//Made with Services//${ledger.edition.version}//${locale.toUpperCase()}`],
    ['CALSCALE', 'GREGORIAN'],
    ['METHOD', 'PUBLISH'],
    ['NAME', textValue(words.calendar.title)],
    ['X-WR-CALNAME', textValue(words.calendar.title)],
    ['X-WR-CALDESC', textValue(words.calendar.description)],
    ['REFRESH-INTERVAL;VALUE=DURATION', 'P7D'],
    ['X-PUBLISHED-TTL', 'P7D'],
    ...calendarEvents(ledger.events).flatMap((event) => entryOf(event, exporting)),
    ['END', 'VCALENDAR'],
  ];
  return { path: 'calendar.ics', content: contentLines(properties) };
}

/** The events that stand in the calendar: deadlines, rules that take effect, and the day of each document. */
export function calendarEvents(events: readonly Event[]): Event[] {
  const days = events.filter(({ date, after }) => date.length === DAY && after === null);
  const signed = new Set(days.flatMap(({ kind, policy }) => (kind === 'signed' ? [policy] : [])));
  return events.filter(
    (event) =>
      event.kind === 'due' ||
      event.kind === 'in-force' ||
      (days.includes(event) &&
        (event.kind === 'signed' || (event.kind === 'published' && !signed.has(event.policy)))),
  );
}

const isAnniversary = ({ kind }: Event): boolean => kind === 'signed' || kind === 'published';

function entryOf(event: Event, exporting: Exporting): Property[] {
  const { ledger, locale, addressOf } = exporting;
  const { first, end } = wholeDaysOf(event.date);
  const page = addressOf(`/timeline/${event.id}/`);
  const language = `LANGUAGE=${languageTag[locale]}`;
  const promises = ledger.targets
    .filter(({ id }) => event.targets.includes(id))
    .map(({ name, status }) => `${name[locale]} — ${word(locale, `status.${status}`)}`);
  const told = [fullWhenOf(event, locale), event.summary[locale], ...promises, page];
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', `${event.id}@made-with-services`],
    ['DTSTAMP', `${ledger.edition.date.replaceAll('-', '')}T000000Z`],
    ['DTSTART;VALUE=DATE', first],
    ['DTEND;VALUE=DATE', end],
    ...(isAnniversary(event) ? [['RRULE', 'FREQ=YEARLY'] as const] : []),
    [`SUMMARY;${language}`, textValue(event.title[locale])],
    [`DESCRIPTION;${language}`, textValue(told.join('\n'))],
    ['URL', page],
    [`CATEGORIES;${language}`, textValue(strandName(exporting, event.strand))],
    ['TRANSP', 'TRANSPARENT'],
    ['CLASS', 'PUBLIC'],
    ['END', 'VEVENT'],
  ];
}
