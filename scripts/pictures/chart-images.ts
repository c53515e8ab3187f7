import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { charts } from '../../src/charts/index.ts';
import { locales, type Locale } from '../../src/i18n/locale.ts';
import { word } from '../../src/i18n/words.ts';
import { loadLedger } from '../../src/ledger.ts';
import { chartSheet, type ChartSheet } from '../../src/share/chart-sheet.ts';
import { imageFile, imageFormats, schemes, SOCIAL_FILE } from '../../src/share/image-files.ts';
import { socialSheet } from '../../src/share/social-sheet.ts';
import { keepFile } from '../share/keep-file.ts';
import { severalAtOnce } from '../share/several-at-once.ts';
import type { DrawnImage } from './draw-image.ts';
import { rightsPacket } from './rights-packet.ts';
import { rulesInScheme } from './rules-in-scheme.ts';

const root = resolve(import.meta.dirname, '../..');
const cache = join(root, '.cache/pictures');

/**
 * Draw every picture as images to take away, beside its page, in the light and in the dark: an svg, its words as
 * outlines, and that as PNG in two sizes; and once for social media. Each says in the picture and to programs what it is, where from, of which
 * edition and under which licence. What was drawn before is taken from `.cache/pictures`, by all that it is made from.
 */
export function chartImages(): AstroIntegration {
  let home = (_locale: Locale, _id: string) => new URL('http://localhost');
  return {
    name: 'chart-images',
    hooks: {
      'astro:config:done': ({ config }) => {
        const base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        home = (locale, id) =>
          new URL(`${base}${locale === 'en' ? '' : `${locale}/`}charts/${id}/`, config.site);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const ledger = loadLedger();
        mkdirSync(cache, { recursive: true });
        // Here, not above: they bring a document of their own, which other commands of Astro have no use for.
        const { sheetDrawer } = await import('./draw-image.ts');
        const { socialDrawer } = await import('./draw-social.ts');
        const { recipeOf } = await import('../share/recipe.ts');
        const { readStyleRules } = await import('../share/style-rules.ts');
        const rules = readStyleRules(join(root, 'src/styles/share.css'));
        const looks = schemes.map((scheme) => ({ scheme, rules: rulesInScheme(rules, scheme) }));
        const recipe = recipeOf(root, rules, ['scripts/share', 'scripts/pictures']);
        const [draw, drawSocial] = [sheetDrawer(), socialDrawer()];
        const { version, date } = ledger.edition;
        const pictures = locales.flatMap((locale) => charts.map((chart) => ({ locale, chart })));
        await severalAtOnce(pictures, async ({ locale, chart }) => {
          const address = home(locale, chart.id).href;
          const context = { locale, address: () => address };
          const { title, alternative } = chart.words(ledger, context);
          const publisher = word(locale, 'site.name');
          const packet = rightsPacket({ title, alternative, address, publisher, version, date });
          const sheet = chartSheet(chart, ledger, context);
          const folder = join(fileURLToPath(dir), locale === 'en' ? '' : locale, 'charts', chart.id);
          const keyOf = (look: string, { markup }: ChartSheet) =>
            recipe.copy().update(`${locale} ${look} ${packet} ${markup}`).digest('hex').slice(0, 24);
          for (const look of looks) {
            const fileOf = await kept(keyOf(look.scheme, sheet), imageFormats, () =>
              draw({ ...sheet, title, packet, locale }, look.rules),
            );
            for (const format of imageFormats)
              writeFileSync(join(folder, imageFile(format, look.scheme)), fileOf(format));
          }
          const card = socialSheet(chart, ledger, context);
          const fileOf = await kept(keyOf('social', card), ['social'], () =>
            drawSocial({ ...card, title, packet, locale }, rules),
          );
          writeFileSync(join(folder, SOCIAL_FILE), fileOf('social'));
        });
        const took = ((performance.now() - started) / 1000).toFixed(1);
        logger.info(`${pictures.length} pictures as images in ${took} s`);
      },
    },
  };
}

/**
 * Files kept under this key, by the names they are known by there: drawn before, or now. A picture in which words found no
 * room is reported and drawn anew each time, until they have some.
 */
async function kept<Name extends string>(
  key: string,
  names: readonly Name[],
  draw: () => Promise<DrawnImage<Name>>,
): Promise<(name: Name) => Uint8Array> {
  const fileOf = (name: Name) => join(cache, `${key}-${name}`);
  if (names.every((name) => existsSync(fileOf(name)))) return (name) => readFileSync(fileOf(name));
  const { files, faults } = await draw();
  if (faults.length === 0) for (const name of names) keepFile(fileOf(name), files[name]);
  for (const fault of faults) console.warn(`An image of a picture is not whole: ${fault}.`);
  return (name) => files[name];
}
