import type { Event } from '../schema/event.ts';
import { fullWhenOf } from '../site/events.ts';
import { escapeHtml } from '../site/inline.ts';
import type { ExportFile } from './export-file.ts';
import type { Exporting } from './exporting.ts';
import { jsonText } from './json.ts';
import { lastDayOf } from './last-day.ts';
import { strandName } from './strand-name.ts';

/** A date as TimelineJS takes it: no more precise than is known. */
interface TimelineDate {
  year: number;
  month?: number;
  day?: number;
}

/**
 * The timeline in the format of Knight Lab’s TimelineJS. Each slide says its date in our words, so that a deadline
 * reads “by the end of” its year and not a day; it is placed on the last day of that year. An event between two dates
 * spans them.
 *
 * @see https://timeline.knightlab.com/docs/json-format.html
 */
export function timelineJsFile(exporting: Exporting): ExportFile {
  const { ledger, locale, words, addressOf } = exporting;
  const content = jsonText({
    title: {
      unique_id: 'made-with-services',
      text: {
        headline: escapeHtml(words.timelineJs.title),
        text: `<p>${escapeHtml(words.timelineJs.credit)}</p>${link(addressOf('/timeline/'), words.timelineJs.more)}`,
      },
    },
    events: ledger.events.map((event) => ({
      unique_id: event.id,
      ...spanOf(event),
      display_date: fullWhenOf(event, locale),
      group: strandName(exporting, event.strand),
      text: {
        headline: escapeHtml(event.title[locale]),
        text: `<p>${escapeHtml(event.summary[locale])}</p>${link(addressOf(`/timeline/${event.id}/`), words.timelineJs.evidence)}`,
      },
    })),
    scale: 'human',
  });
  return { path: 'timeline.json', content };
}

function spanOf({ kind, date, after }: Event): { start_date: TimelineDate; end_date?: TimelineDate } {
  if (after !== null) return { start_date: dateOf(after), end_date: dateOf(date) };
  return { start_date: dateOf(kind === 'due' ? lastDayOf(date) : date) };
}

function dateOf(date: string): TimelineDate {
  const [year = 0, month, day] = date.split('-').map(Number);
  return { year, ...(month && { month }), ...(day && { day }) };
}

const link = (address: string, words: string): string =>
  `<p><a href="${escapeHtml(address)}">${escapeHtml(words)}</a></p>`;
