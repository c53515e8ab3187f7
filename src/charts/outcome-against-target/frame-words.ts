import { halfYears } from '../../i18n/chart-words/half-years.ts';
import { outcomeWords } from '../../i18n/chart-words/outcome-against-target.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { word } from '../../i18n/words.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type { ChartTable, ChartWords } from '../chart.ts';
import { yearOf } from '../drawing/moment.ts';
import { joined, publishers } from '../drawing/publishers.ts';
import { intervalWords } from './interval-words.ts';
import type { OutcomePoint, OutcomeReading } from './outcome-reading.ts';

/** A value with its qualifier, in words: “more than 17,600”, 超过1.76万. */
export function valueWords({ value, qualifier }: OutcomePoint, locale: Locale): string {
  return word(locale, `reached.${qualifier}`, { value: formatNumber(value, locale) });
}

/** When a value stood, or by when it was reached: “8 September 2022”, “by 2021”. */
export const dateWords = ({ date, bound }: OutcomePoint, locale: Locale) =>
  [word(locale, `bound.${bound}`), formatDate(date, locale)].filter(Boolean).join(locale === 'en' ? ' ' : '');

/** The words in the frame of a series set against its promise, each number and date taken from the ledger. */
export function frameWords(ledger: Ledger, reading: OutcomeReading, locale: Locale): ChartWords {
  const words = outcomeWords[locale];
  const { target, outcome, line, passing, halvesEarly } = reading;
  const [first, last] = [line[0], line.at(-1)] as [OutcomePoint, OutcomePoint];
  const name = outcome.name[locale];
  const number = formatNumber(target.value, locale);
  const due = String(target.due);
  const passed = passing?.after
    ? `${words.passedBetween}${locale === 'en' ? ' ' : '：'}${intervalWords(passing.after, passing.date, words, locale)}${locale === 'en' ? '.' : '。'}`
    : '';
  return {
    title: finding({ name, number, due }, target.status, halvesEarly, locale),
    subtitle: words.measured({
      counts: outcome.counts[locale],
      measure: outcome.measure[locale],
      first: String(yearOf(first.date)),
      last: String(yearOf(last.date)),
    }),
    source: joined(
      publishers(
        ledger,
        line.map((point) => point.evidence[0] ?? ''),
        locale,
      ),
      locale,
    ),
    note: [outcome.caveat[locale], words.hollow].join(locale === 'en' ? ' ' : ''),
    alternative: words.alternative({
      name,
      number,
      due,
      passed,
      first: words.at(valueWords(first, locale), dateWords(first, locale)),
      last: words.at(valueWords(last, locale), dateWords(last, locale)),
    }),
  };
}

function finding(
  of: { name: string; number: string; due: string },
  status: string,
  halvesEarly: number,
  locale: Locale,
): string {
  const words = outcomeWords[locale];
  if (status !== 'met') return words.notReached(of);
  return halvesEarly > 0
    ? words.passedEarly({ ...of, early: halfYears(halvesEarly, locale) })
    : words.reached(of);
}

/** Every value of the series, and those shown beside it. */
export function valueTable({ outcome, line }: OutcomeReading, locale: Locale): ChartTable {
  const words = outcomeWords[locale];
  return {
    caption: words.caption(outcome.name[locale]),
    columns: words.columns,
    rows: outcome.points.map((point) => [
      dateWords(point, locale),
      valueWords(point, locale),
      point.what[locale],
      line.includes(point) ? words.inSeries : words.beside,
    ]),
  };
}
