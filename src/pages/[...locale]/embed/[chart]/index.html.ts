import type { APIRoute } from 'astro';
import type { Chart } from '../../../../charts/chart.ts';
import { embedPage } from '../../../../embed/embed-page.ts';
import type { Locale } from '../../../../i18n/locale.ts';
import { fullAddress } from '../../../../site/addresses.ts';
import { chartPaths } from '../../../../site/chart-paths.ts';
import { embedMaker } from '../../../../site/embed-maker.ts';

export const getStaticPaths = chartPaths;

/** A picture for somebody else’s page; see `src/embed`. */
export const GET: APIRoute<{ locale: Locale; chart: Chart }> = async ({ props: { locale, chart }, site }) => {
  const address = (language: Locale, path: string) => fullAddress(language, path, site);
  const page = await embedPage(chart, locale, { ...(await embedMaker()), address });
  return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};
