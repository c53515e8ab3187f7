import type { APIRoute } from 'astro';
import type { Chart } from '../../../../charts/chart.ts';
import { embedPage } from '../../../../embed/embed-page.ts';
import frame from '../../../../embed/frame.ts?raw';
import { scriptText } from '../../../../embed/script-text.ts';
import { pictureStyles } from '../../../../embed/style-sheets.ts';
import { styleText } from '../../../../embed/style-text.ts';
import type { Locale } from '../../../../i18n/locale.ts';
import { fullAddress } from '../../../../site/addresses.ts';
import { chartPaths } from '../../../../site/chart-paths.ts';
import { ledger } from '../../../../site/ledger.ts';
import frameStyles from '../../../../styles/embed.css?raw';

export const getStaticPaths = chartPaths;

/** A picture for somebody else’s page; see `src/embed`. */
export const GET: APIRoute<{ locale: Locale; chart: Chart }> = async ({ props: { locale, chart }, site }) => {
  const page = await embedPage(chart, locale, {
    ledger,
    address: (language, path) => fullAddress(language, path, site),
    pictureStyles,
    frameStyles: await styleText(frameStyles),
    script: await scriptText(frame, 'src/embed/frame.ts'),
  });
  return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};
