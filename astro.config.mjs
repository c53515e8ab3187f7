import { defineConfig } from 'astro/config';
import sitemap from '@astrojs/sitemap';
import { songHeadlines } from './scripts/fonts/song-headlines.ts';
import { oneSheet } from './scripts/joining/one-sheet.ts';
import { oneScript } from './scripts/joining/one-script.ts';
import { frozenReleases } from './scripts/release/frozen-releases.ts';
import { hostFiles } from './scripts/hosting/host-files.ts';
import { chartImages } from './scripts/pictures/chart-images.ts';
import { shareImages } from './scripts/share/share-images.ts';
import { sitePlace } from './src/hosting/site-place.ts';
import { searchIndex } from './scripts/search/search-index.ts';
import { timed } from './scripts/times/timed.ts';

const { origin, base } = sitePlace(process.env);

export default defineConfig({
  site: origin,
  base,
  trailingSlash: 'always',
  // Astro’s newer default takes the space between two inline elements, which runs words of prose together.
  compressHTML: true,
  // The content security policy allows no inline style or script: everything is a file.
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  integrations: timed(
    [
      songHeadlines(),
      oneSheet(),
      oneScript(),
      searchIndex(),
      chartImages(),
      shareImages(),
      // After all that make folders: it lists them.
      hostFiles(base),
      sitemap({
        filter: (page) => !/\/embed\//.test(page),
        i18n: { defaultLocale: 'en', locales: { en: 'en', zh: 'zh-Hans' } },
      }),
      // Last: nothing may change its bytes.
      frozenReleases(),
    ],
    '.cache/build-times.json',
  ),
});
