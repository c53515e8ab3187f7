import { whoCarriesTheLoadWords } from '../../i18n/chart-words/who-carries-the-load.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type { Chart, ChartTable, ChartWords } from '../chart.ts';
import { drawingOf } from '../drawing/drawing.ts';
import { joined, publishers } from '../drawing/publishers.ts';
import { drawLoad } from './draw-load.ts';
import { namingOne, readLoad, type Hold } from './load-reading.ts';

const id = 'who-carries-the-load';

/**
 * The picture of how many items each body holds in several documents, and with how many others. Its members throw
 * where one of the documents charges nobody.
 */
export function whoCarriesTheLoad(policyIds: readonly string[]): Chart {
  return {
    id,
    words: (ledger, { locale }) => wordsOf(ledger, policyIds, locale),
    table: (ledger, { locale }) => tableOf(ledger, policyIds, locale),
    widths: [288, 520, 960],
    draw: (ledger, context, width) =>
      drawLoad(
        readLoad(ledger, policyIds),
        drawingOf(id, wordsOf(ledger, policyIds, context.locale), context, width),
      ),
  };
}

function wordsOf(ledger: Ledger, policyIds: readonly string[], locale: Locale): ChartWords {
  const said = whoCarriesTheLoadWords[locale];
  const panels = readLoad(ledger, policyIds);
  const written = (value: number) => formatNumber(value, locale);
  const items = panels.flatMap((panel) => panel.items);
  const one = panels.flatMap(namingOne).length;
  return {
    title: said.finding({
      items: written(items.length),
      several: written(items.length - one),
      one: written(one),
    }),
    subtitle: said.measured(panels.map(({ policy }) => policy.serial)),
    source: joined(
      publishers(
        ledger,
        items.flatMap(({ evidence }) => evidence),
        locale,
      ),
      locale,
    ),
    note: said.note,
    alternative: said.alternative(
      panels.map(({ policy, items: charged, rows }) => ({
        serial: policy.serial,
        items: written(charged.length),
        bodies: written(rows.length),
        first: rows[0]?.agency.short[locale] ?? '',
      })),
    ),
  };
}

function tableOf(ledger: Ledger, policyIds: readonly string[], locale: Locale): ChartTable {
  const said = whoCarriesTheLoadWords[locale];
  const kinds: readonly Hold[] = ['alone', 'lead', 'shared'];
  return {
    caption: said.caption,
    columns: said.columns,
    rows: readLoad(ledger, policyIds).flatMap(({ policy, rows }) =>
      rows.map(({ agency, holdings }) => [
        agency.name[locale],
        said.serial(policy.serial),
        formatNumber(holdings.length, locale),
        ...kinds.map((kind) => formatNumber(holdings.filter(({ hold }) => hold === kind).length, locale)),
      ]),
    ),
  };
}
