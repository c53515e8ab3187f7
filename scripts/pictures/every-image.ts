import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { charts } from '../../src/charts/index.ts';
import { languageTag, locales, type Locale } from '../../src/i18n/locale.ts';
import { word } from '../../src/i18n/words.ts';
import { loadLedger } from '../../src/ledger.ts';
import { chartSheet, type ChartSheet } from '../../src/share/chart-sheet.ts';
import {
  imageFile,
  ownFormats,
  PRINT_FILE,
  schemes,
  socialFormats,
  thumbnailFile,
} from '../../src/share/image-files.ts';
import { socialSheet } from '../../src/share/social-sheet.ts';
import { thumbnailSheet } from '../../src/share/thumbnail-sheet.ts';
import { keepFile } from '../share/keep-file.ts';
import { recipeOf } from '../share/recipe.ts';
import { severalAtOnce } from '../share/several-at-once.ts';
import { readStyleRules } from '../share/style-rules.ts';
import { sheetDrawer, type DrawnImage } from './draw-image.ts';
import { rasterDrawer, social, thumbnail } from './draw-raster.ts';
import { picturePdf, type PrintedPicture } from './pdf/picture-pdf.ts';
import { rightsPacket } from './rights-packet.ts';
import { rulesInScheme } from './rules-in-scheme.ts';

const root = resolve(import.meta.dirname, '../..');
const cache = join(root, '.cache/pictures');

/** Where an image belongs: its picture, the language, the name of its file beside the picture’s page. */
export interface ImagePlace {
  locale: Locale;
  chart: string;
  file: string;
}

/**
 * Every image of every picture of the ledger as it stands, given to `write` one by one, in no promised order. `home` is the address
 * of a picture’s page. What was drawn before is taken from `.cache/pictures`, by all that it is made from. Answers how many
 * pictures there are, languages counted apart.
 */
export async function everyImage(
  home: (locale: Locale, chart: string) => URL,
  write: (place: ImagePlace, bytes: () => Uint8Array) => void,
): Promise<number> {
  const ledger = loadLedger();
  mkdirSync(cache, { recursive: true });
  const rules = readStyleRules(join(root, 'src/styles/share.css'));
  const looks = schemes.map((scheme) => ({ scheme, rules: rulesInScheme(rules, scheme) }));
  const recipe = recipeOf(root, rules, ['scripts/share', 'scripts/pictures']);
  const [draw, drawSocial, drawSmall] = [sheetDrawer(), rasterDrawer(social), rasterDrawer(thumbnail)];
  const { version, date } = ledger.edition;
  const pictures = locales.flatMap((locale) => charts.map((chart) => ({ locale, chart })));
  await severalAtOnce(pictures, async ({ locale, chart }) => {
    const address = home(locale, chart.id).href;
    const context = { locale, address: () => address };
    const { title, alternative } = chart.words(ledger, context);
    const publisher = word(locale, 'site.name');
    const rights = { title, alternative, address, publisher, version, date };
    const packet = rightsPacket(rights);
    const said = { ...rights, packet, language: languageTag[locale] };
    const sheet = chartSheet(chart, ledger, context);
    const card = socialSheet(chart, ledger, context);
    const small = thumbnailSheet(chart, ledger, context);
    const keyOf = (look: string, { markup }: ChartSheet) =>
      recipe.copy().update(`${locale} ${look} ${packet} ${markup}`).digest('hex').slice(0, 24);
    const give = (file: string, bytes: () => Uint8Array) => {
      write({ locale, chart: chart.id, file }, bytes);
    };
    for (const { scheme, rules: inScheme } of looks) {
      const fileOf = await kept(keyOf(scheme, sheet), ownFormats, () =>
        draw({ ...sheet, title, packet, locale }, inScheme),
      );
      for (const format of ownFormats) give(imageFile(format, scheme), () => fileOf(format));
      if (scheme === 'light') {
        const printOf = await kept(keyOf('print', sheet), ['print'], () => drawPrint(said, fileOf('svg')));
        give(PRINT_FILE, () => printOf('print'));
      }
      const socialOf = await kept(keyOf(`social ${scheme}`, card), socialFormats, () =>
        drawSocial({ ...card, title, packet, locale }, inScheme),
      );
      for (const format of socialFormats) give(imageFile(format, scheme), () => socialOf(format));
      const smallOf = await kept(keyOf(`small ${scheme}`, small), ['thumbnail'], () =>
        drawSmall({ ...small, title, packet, locale }, inScheme),
      );
      give(thumbnailFile(scheme), () => smallOf('thumbnail'));
    }
  });
  return pictures.length;
}

/** A picture for print, from the svg that it is taken away as. */
const drawPrint = (said: Omit<PrintedPicture, 'svg'>, svg: Uint8Array) =>
  Promise.resolve({
    files: { print: picturePdf({ ...said, svg: Buffer.from(svg).toString('utf8') }) },
    faults: [],
  });

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
