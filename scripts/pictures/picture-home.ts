import type { SitePlace } from '../../src/hosting/site-place.ts';
import { localeFolder, type Locale } from '../../src/i18n/locale.ts';

/** The address of the page of each picture, in each language, of a site at this place. */
export function pictureHome({ origin, base }: SitePlace): (locale: Locale, chart: string) => URL {
  const root = base.endsWith('/') ? base : `${base}/`;
  return (locale, chart) => new URL(`${root}${localeFolder[locale]}charts/${chart}/`, origin);
}
