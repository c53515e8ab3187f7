import { formatDate, formatDayMonth } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { word } from '../i18n/words.ts';
import type { Event } from '../schema/event.ts';

/** When an event happened, within a list grouped by year, no more precisely than is known. */
export function whenOf(
  { kind, date, after }: Pick<Event, 'kind' | 'date' | 'after'>,
  locale: Locale,
): string {
  if (after) return bracketed(word(locale, 'when.between', shortPair(after, date, locale)));
  const dayMonth = formatDayMonth(date, locale);
  if (dayMonth) return dayMonth;
  return kind === 'due'
    ? bracketed(word(locale, 'when.end-of', { year: date }))
    : bracketed(word(locale, 'when.day-unknown'));
}

/** The same with the year, for a page of its own. */
export function fullWhenOf(
  { kind, date, after }: Pick<Event, 'kind' | 'date' | 'after'>,
  locale: Locale,
): string {
  if (after)
    return word(locale, 'when.between', { after: formatDate(after, locale), date: formatDate(date, locale) });
  return kind === 'due' && date.length === 4
    ? word(locale, 'when.end-of', { year: date })
    : formatDate(date, locale);
}

/** The brackets of the site have one meaning: it happened somewhere between these. */
function bracketed(text: string): string {
  return `〔${text}〕`;
}

function shortPair(after: string, date: string, locale: Locale): { after: string; date: string } {
  const sameYear = after.slice(0, 4) === date.slice(0, 4);
  return {
    after: sameYear ? formatDayMonth(after, locale) || formatDate(after, locale) : formatDate(after, locale),
    date: formatDayMonth(date, locale) || formatDate(date, locale),
  };
}
