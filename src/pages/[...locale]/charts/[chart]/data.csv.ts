import type { APIRoute } from 'astro';
import type { Chart } from '../../../../charts/chart.ts';
import { csvText } from '../../../../exports/csv.ts';
import type { Locale } from '../../../../i18n/locale.ts';
import { address } from '../../../../site/addresses.ts';
import { chartPaths } from '../../../../site/chart-paths.ts';
import { ledger } from '../../../../site/ledger.ts';

export const getStaticPaths = chartPaths;

/** A picture’s data for spreadsheets. */
export const GET: APIRoute<{ locale: Locale; chart: Chart }> = ({ props: { locale, chart } }) => {
  const { columns, rows } = chart.table(ledger, { locale, address: (path) => address(locale, path) });
  return new Response(csvText(columns, rows), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
