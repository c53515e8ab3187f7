import { calendarFile } from './calendar/calendar.ts';
import type { ExportFile } from './export-file.ts';
import type { Exporting } from './exporting.ts';
import { correctionsFeed } from './feeds/corrections-feed.ts';
import { eventsFeed } from './feeds/events-feed.ts';
import { timelineJsFile } from './timeline-js.ts';

/** The files of the data that are read in one language: feeds, calendar, timeline. */
export function languageFiles(exporting: Exporting): ExportFile[] {
  return [eventsFeed, correctionsFeed, calendarFile, timelineJsFile].map((make) => make(exporting));
}
