import type { APIRoute } from 'astro';
import type { Chart } from '../../../../charts/chart.ts';
import { languageTag, type Locale } from '../../../../i18n/locale.ts';
import { fullAddress } from '../../../../site/addresses.ts';
import { chartPaths } from '../../../../site/chart-paths.ts';
import { ledger } from '../../../../site/ledger.ts';

export const getStaticPaths = chartPaths;

/** A picture’s data with all that its frame says, so that none of it is lost on the way. */
export const GET: APIRoute<{ locale: Locale; chart: Chart }> = ({ props: { locale, chart }, site }) => {
  const context = { locale, address: (path: string) => fullAddress(locale, path, site) };
  const content = {
    id: chart.id,
    language: languageTag[locale],
    address: context.address(`/charts/${chart.id}/`),
    edition: ledger.edition,
    licence: 'CC-BY-4.0',
    ...chart.words(ledger, context),
    table: chart.table(ledger, context),
  };
  return new Response(`${JSON.stringify(content, null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
