import { signedThenPublishedWords } from '../../i18n/chart-words/signed-then-published.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type { Chart, ChartTable, ChartWords } from '../chart.ts';
import { drawingOf } from '../drawing/drawing.ts';
import { joined, publishers } from '../drawing/publishers.ts';
import { isSoft, readDays, type KnownDay } from './days-reading.ts';
import { drawDays } from './draw-days.ts';

/** How long documents waited between signature and publication. Its members throw where none has both days. */
export function signedThenPublished(policies: readonly string[]): Chart {
  const id = 'signed-then-published';
  return {
    id,
    words: (ledger, { locale }) => wordsOf(ledger, policies, locale),
    table: (ledger, { locale }) => tableOf(ledger, policies, locale),
    widths: [288, 440, 640, 960],
    draw: (ledger, context, width) =>
      drawDays(
        readDays(ledger, policies),
        drawingOf(id, wordsOf(ledger, policies, context.locale), context, width),
      ),
  };
}

function wordsOf(ledger: Ledger, policies: readonly string[], locale: Locale): ChartWords {
  const said = signedThenPublishedWords[locale];
  const waits = readDays(ledger, policies);
  const days = waits.map((wait) => wait.days);
  const evidence = waits.flatMap(({ signed, published }) => [...signed.evidence, ...published.evidence]);
  return {
    title: said.finding({ least: Math.min(...days), most: Math.max(...days) }),
    subtitle: said.measured,
    source: joined(publishers(ledger, evidence, locale), locale),
    note: said.note(
      waits
        .map(({ policy, signed, published }) => ({
          serial: policy.serial,
          catches: [signed, published].filter(isSoft).flatMap(({ note }) => note?.[locale] ?? []),
        }))
        .filter(({ catches }) => catches.length > 0),
    ),
    alternative: said.alternative(
      waits.map(({ policy, signed, published, days: between }) => ({
        serial: policy.serial,
        signed: formatDate(signed.date, locale),
        published: formatDate(published.date, locale),
        days: between,
      })),
    ),
  };
}

function tableOf(ledger: Ledger, policies: readonly string[], locale: Locale): ChartTable {
  const said = signedThenPublishedWords[locale];
  const told = (day: KnownDay) => {
    const date = formatDate(day.date, locale);
    return isSoft(day) ? said.soft(date) : date;
  };
  return {
    caption: said.caption,
    columns: said.columns,
    rows: readDays(ledger, policies).map(({ policy, signed, published, days }) => [
      said.document(policy.serial),
      told(signed),
      told(published),
      formatNumber(days, locale),
    ]),
  };
}
