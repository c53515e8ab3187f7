import { word } from '../../i18n/words.ts';
import type { ExportFile } from '../export-file.ts';
import type { Exporting } from '../exporting.ts';
import { lastDayOf } from '../last-day.ts';
import { atomText } from './atom.ts';
import { fullWhenOf } from '../../site/events.ts';
import { strandName } from '../strand-name.ts';

/**
 * The feed of what has happened by the day of the edition, the latest first. An entry counts as new on its day; one
 * whose day is not known on the last day that it can have been, and its title tells the date no more precisely than
 * the source does.
 */
export function eventsFeed(exporting: Exporting): ExportFile {
  const { ledger, locale, words, addressOf } = exporting;
  const { date: today } = ledger.edition;
  const happened = ledger.events
    .map((event) => ({ event, updated: lastDayOf(event.date) }))
    .filter(({ updated }) => updated <= today)
    .sort((one, two) => two.updated.localeCompare(one.updated) || (one.event.id < two.event.id ? -1 : 1));
  const content = atomText({
    locale,
    title: words.feeds.events.title,
    subtitle: words.feeds.events.subtitle,
    author: words.author,
    rights: words.rights,
    self: addressOf('/data/events.atom'),
    page: addressOf('/timeline/'),
    updated: today,
    entries: happened.map(({ event, updated }) => ({
      address: addressOf(`/timeline/${event.id}/`),
      title: words.feeds.events.entry(fullWhenOf(event, locale), event.title[locale]),
      summary: event.summary[locale],
      updated,
      categories: [
        { term: event.kind, label: word(locale, `kind.${event.kind}`) },
        { term: event.strand, label: strandName(exporting, event.strand) },
      ],
    })),
  });
  return { path: 'events.atom', content };
}
