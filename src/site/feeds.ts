import type { Locale } from '../i18n/locale.ts';
import { dataWords } from '../i18n/page-words/data.ts';
import { address } from './addresses.ts';

/** A file of the site that programs fetch again and again. */
export interface Feed {
  href: string;
  type: 'application/atom+xml' | 'text/calendar';
  title: string;
  /** What kind of program opens it. */
  format: 'Atom' | 'iCalendar';
}

/** The feeds and the calendar of a language. */
export function feedsIn(locale: Locale): Record<'events' | 'corrections' | 'calendar', Feed> {
  const { feeds, calendar } = dataWords[locale];
  const atom = (name: 'events' | 'corrections'): Feed => ({
    href: address(locale, `/data/${name}.atom`),
    type: 'application/atom+xml',
    title: feeds[name].title,
    format: 'Atom',
  });
  return {
    events: atom('events'),
    corrections: atom('corrections'),
    calendar: {
      href: address(locale, '/data/calendar.ics'),
      type: 'text/calendar',
      title: calendar.title,
      format: 'iCalendar',
    },
  };
}
