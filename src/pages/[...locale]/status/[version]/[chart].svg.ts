import type { APIRoute } from 'astro';
import type { Locale } from '../../../../i18n/locale.ts';
import { loadReleases } from '../../../../releases/load-releases.ts';
import { releaseState, type ReleaseState } from '../../../../releases/release-state.ts';
import { statusImage } from '../../../../releases/status-image.ts';
import { localePaths } from '../../../../site/addresses.ts';
import { ledger } from '../../../../site/ledger.ts';

/** A picture for every frozen chart and language. */
export function getStaticPaths() {
  return localePaths().flatMap(({ params, props }) =>
    loadReleases().flatMap(({ manifest: { version, charts } }) =>
      charts.map(({ id: chart }) => ({
        params: { ...params, version, chart },
        props: { ...props, state: releaseState(chart, version, ledger) },
      })),
    ),
  );
}

/** What became of a frozen chart, as a picture that it shows. */
export const GET: APIRoute<{ locale: Locale; state: ReleaseState }> = ({ props: { locale, state } }) =>
  new Response(statusImage(state, locale), { headers: { 'content-type': 'image/svg+xml' } });
