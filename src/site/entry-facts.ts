import { lanesOf } from '../charts/timeline-lanes/lanes.ts';
import { timelineWords } from '../i18n/chart-words/timeline-lanes.ts';
import { otherLocale, type Locale } from '../i18n/locale.ts';
import type { Event } from '../schema/event.ts';
import type { Ledger } from '../schema/ledger.ts';
import { fullWhenOf } from './events.ts';

/** The promises that fall due with an event; what became of one is told where it does. */
export function dueWith(event: Event, { targets }: Pick<Ledger, 'targets'>) {
  return event.kind === 'due' ? targets.filter(({ id }) => event.targets.includes(id)) : [];
}

/**
 * What the timeline’s script reads of an entry, as data attributes of its place in the list; where a document’s line
 * begins at it, that line too: its name, its first day, the day after its end, and whether that end is only a trace.
 */
export function entryFacts(
  ledger: Ledger,
): (event: Event, locale: Locale) => Record<string, string | undefined> {
  const lines = new Map(
    lanesOf(ledger)
      .flatMap(({ lines }) => lines)
      .map((line) => [line.events[0]?.id, line]),
  );
  const isoDay = (date: Date | undefined) => date?.toISOString().slice(0, 10);
  return (event, locale) => {
    const line = lines.get(event.id);
    const serial = line?.policy.serial;
    const statuses = new Set(dueWith(event, ledger).map(({ status }) => status));
    return {
      'data-strand': event.strand,
      'data-kind': event.kind,
      'data-date': event.date,
      'data-after': event.after ?? undefined,
      'data-when': fullWhenOf(event, locale),
      'data-other': event.title[otherLocale(locale)],
      'data-bodies': event.agencies.join(' ') || undefined,
      'data-status': [...statuses].join(' ') || undefined,
      'data-document': event.policy ?? undefined,
      'data-from': isoDay(line?.from),
      'data-until': isoDay(line?.to),
      'data-name': serial ? timelineWords[locale].serial(serial) : undefined,
      'data-open': line?.open ? '' : undefined,
    };
  };
}
