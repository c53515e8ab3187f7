import type { EmbedFacts } from '../embed/embed-code.ts';
import type { Locale } from '../i18n/locale.ts';
import { word } from '../i18n/words.ts';
import { loadReleases } from '../releases/load-releases.ts';
import { frozenPath, releasePath } from '../releases/release-paths.ts';
import { fullAddress } from './addresses.ts';

/** The latest frozen copy of a chart, for hosts: its version and what its frame needs; null where it was never released. */
export function frozenEmbed(
  chart: string,
  locale: Locale,
  site: URL | undefined,
): { version: string; facts: EmbedFacts } | null {
  for (const { manifest } of loadReleases().toReversed()) {
    const frozen = manifest.charts.find(({ id }) => id === chart);
    if (!frozen) continue;
    const { version } = manifest;
    return {
      version,
      facts: {
        address: fullAddress('en', frozenPath(version, chart, locale), site),
        script: fullAddress('en', '/embed.js', site),
        title: frozen.title[locale],
        height: frozen.height[locale],
        home: `${fullAddress(locale, releasePath(version), site)}#${chart}`,
        site: word(locale, 'site.name'),
      },
    };
  }
  return null;
}
