import { formatDate, formatDayMonth } from '../../i18n/format.ts';
import type { OutcomeWords } from '../../i18n/chart-words/outcome-against-target.ts';
import type { Locale } from '../../i18n/locale.ts';

/** “27 June and” + “1 August 2023”, 2023年6月27日至 + 8月1日之间: where both dates share the year it is said once. */
export function intervalLines(
  after: string,
  date: string,
  words: OutcomeWords,
  locale: Locale,
): [string, string] {
  const sameYear = after.slice(0, 4) === date.slice(0, 4) && after.length > 4 && date.length > 4;
  if (!sameYear) return words.between(formatDate(after, locale), formatDate(date, locale));
  return locale === 'en'
    ? words.between(formatDayMonth(after, locale), formatDate(date, locale))
    : words.between(formatDate(after, locale), formatDayMonth(date, locale));
}

/** The same in one line. */
export function intervalWords(after: string, date: string, words: OutcomeWords, locale: Locale): string {
  return intervalLines(after, date, words, locale).join(locale === 'en' ? ' ' : '');
}
