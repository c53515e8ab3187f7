import { defineConfig } from 'astro/config';
import sitemap from '@astrojs/sitemap';
import { songHeadlines } from './scripts/fonts/song-headlines.ts';
import { frozenReleases } from './scripts/release/frozen-releases.ts';
import { shareImages } from './scripts/share/share-images.ts';

const site = process.env.SITE_URL || 'http://localhost:4321';
const base = `/${(process.env.BASE_PATH ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // Astro’s newer default takes the space between two inline elements, which runs words of prose together.
  compressHTML: true,
  // The content security policy allows no inline style or script: everything is a file.
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  integrations: [
    songHeadlines(),
    shareImages(),
    sitemap({
      filter: (page) => !/\/embed\//.test(page),
      i18n: { defaultLocale: 'en', locales: { en: 'en', zh: 'zh-Hans' } },
    }),
    // Last: nothing may change its bytes.
    frozenReleases(),
  ],
});
