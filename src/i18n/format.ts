import type { Locale } from './locale.ts';

const TEN_THOUSAND = 10_000;
const monthsEnglish = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A number as the language writes it: 10,000 and 17,600 in English, 1万 and 1.76万 in Chinese. */
export function formatNumber(value: number, locale: Locale): string {
  if (locale === 'en') return new Intl.NumberFormat('en').format(value);
  if (Math.abs(value) >= TEN_THOUSAND && value % 100 === 0) {
    return `${new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 2 }).format(value / TEN_THOUSAND)}万`;
  }
  return new Intl.NumberFormat('en', { useGrouping: false }).format(value);
}

/** A date as precisely as it is known: “16 March 2021”, “March 2021”, “2021”; 2021年3月16日, 2021年3月, 2021年. */
export function formatDate(date: string, locale: Locale): string {
  const [year, month, day] = date.split('-').map(Number);
  if (locale === 'zh') return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
  return [day, month && monthsEnglish[month - 1], year].filter(Boolean).join(' ');
}

/** The day and month without the year, for lists grouped by year; empty where only the year is known. */
export function formatDayMonth(date: string, locale: Locale): string {
  const [, month, day] = date.split('-').map(Number);
  if (!month) return '';
  if (locale === 'zh') return `${month}月${day ? `${day}日` : ''}`;
  return [day, monthsEnglish[month - 1]].filter(Boolean).join(' ');
}
