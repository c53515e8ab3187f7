import type { Chart } from '../charts/chart.ts';
import type { EmbedFacts } from '../embed/embed-code.ts';
import { embedHeight } from '../embed/embed-size.ts';
import type { Locale } from '../i18n/locale.ts';
import { word } from '../i18n/words.ts';
import { fullAddress } from './addresses.ts';
import { ledger } from './ledger.ts';

/** What hosts are told of a picture’s embed. `site` is the address that the site is built for. */
export function embedFacts(chart: Chart, locale: Locale, site: URL | undefined): EmbedFacts {
  const context = { locale, address: (path: string) => fullAddress(locale, path, site) };
  return {
    address: context.address(`/embed/${chart.id}/`),
    script: fullAddress('en', '/embed.js', site),
    title: chart.words(ledger, context).title,
    height: embedHeight(chart, ledger, context),
    home: context.address(`/charts/${chart.id}/`),
    site: word(locale, 'site.name'),
  };
}
