import { outcomeWords } from '../../i18n/chart-words/outcome-against-target.ts';
import { tenThousandWords } from '../../i18n/chart-words/ten-thousand.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Outcome } from '../../schema/outcome.ts';
import { intervalLines } from '../outcome-against-target/interval-words.ts';
import { valueWords } from '../outcome-against-target/frame-words.ts';
import type { CountedPromise, FieldReading } from './field-reading.ts';

/** What a promise counts, in a word or two. */
export function thingWords({ id, what }: CountedPromise, locale: Locale): string {
  return tenThousandWords[locale].things[id] ?? what[locale];
}

/** The number of a promise; in Chinese with its measure word. */
export function promisedWords({ value, measure }: CountedPromise, locale: Locale): string {
  return formatNumber(value, locale) + (locale === 'zh' ? (measure?.zh ?? '') : '');
}

/** A value of the series; in Chinese with its measure word. */
export function reachedWords(point: Outcome['points'][number], outcome: Outcome, locale: Locale): string {
  if (locale === 'en') return valueWords(point, locale);
  const number = formatNumber(point.value, locale);
  return valueWords(point, locale).replace(number, number + outcome.measure.zh);
}

/** What the line at the promise says: the promise, and when it was passed, each in phrases that no line breaks. */
export function faultWords({ target, passing }: FieldReading, locale: Locale): string[][] {
  const said = tenThousandWords[locale];
  const promise = said.fault({ number: promisedWords(target, locale), due: String(target.due) });
  if (!passing) return [[promise.replace(/[:，]$/, '')]];
  const space = locale === 'en' ? ' ' : '';
  const [from, to] = intervalLines(passing.after, passing.date, outcomeWords[locale], locale);
  return [[promise], [said.passedBetween + space, from + space, to]];
}
