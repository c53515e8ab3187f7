import { formatDate, formatDayMonth } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { dayNumber, isoDay } from '../../timeline/calendar-day.ts';
import type { Unit } from '../../timeline/ticks.ts';
import { span, type View } from '../../timeline/view.ts';

const SHORT_MONTH = 3;
const shortMonth = (day: number, locale: Locale) => {
  const month = formatDayMonth(isoDay(day).slice(0, 7), locale);
  return locale === 'en' ? month.slice(0, SHORT_MONTH) : month;
};
const dayOfMonth = (day: number) => String(Number(isoDay(day).slice(8)));

/** The word for a unit that begins on a day; its larger unit is named above it. */
export const unitWords: Record<Unit, (day: number, locale: Locale) => string> = {
  year: (day) => isoDay(day).slice(0, 4),
  quarter: shortMonth,
  month: shortMonth,
  week: (day, locale) =>
    locale === 'en' ? `${dayOfMonth(day)} ${shortMonth(day, locale)}` : formatDayMonth(isoDay(day), locale),
  day: dayOfMonth,
};

/** The longest word that a unit can have: that of the 30th of the month with the widest name. */
export function longestWord(unit: Unit, locale: Locale): string {
  return unitWords[unit](dayNumber(2000, locale === 'en' ? 3 : 12, 30), locale);
}

/** What is named above a unit: the year of months and weeks, the month of days; nothing above years. */
export const largerUnit: Record<Unit, Unit | null> = {
  year: null,
  quarter: 'year',
  month: 'year',
  week: 'year',
  day: 'month',
};

/** The word for a larger unit: a year, or a month with its year. */
export function largerWords(unit: Unit, day: number, locale: Locale): string {
  return formatDate(isoDay(day).slice(0, unit === 'year' ? 4 : 7), locale);
}

const YEARS_ONLY = 1500;
const MONTHS_ONLY = 120;

/** The view in words, from its first to its last year, month or day. */
export function viewWords(view: View, locale: Locale): string {
  const length = span(view) > YEARS_ONLY ? 4 : span(view) > MONTHS_ONLY ? 7 : 10;
  const [first, last] = [Math.round(view.from), Math.round(view.to) - 1].map((day) =>
    formatDate(isoDay(day).slice(0, length), locale),
  );
  return first === last ? (first ?? '') : `${first}${locale === 'en' ? ' – ' : '—'}${last}`;
}

/** The language of the page, from the `lang` of its root. */
export function localeOf(lang: string): Locale {
  return lang.startsWith('zh') ? 'zh' : 'en';
}
