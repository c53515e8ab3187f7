import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { loadLedger } from '../../src/ledger.ts';
import { word } from '../../src/i18n/words.ts';
import { CARD } from '../../src/share/card-drawing.ts';
import { cardOfPage } from '../../src/share/card-of-page.ts';
import { shareSheet } from '../../src/share/share-sheet.ts';
import { pngWithRights } from '../pictures/png-with-rights.ts';
import { rightsPacket } from '../pictures/rights-packet.ts';
import { openFaces } from './faces.ts';
import { flatDrawing } from './flat-drawing.ts';
import { keepFile } from './keep-file.ts';
import { recipeOf } from './recipe.ts';
import type { PageWithImage } from './shared-page.ts';
import { readStyleRules } from './style-rules.ts';
import { typesetter, type Typesetter } from './typesetter.ts';
import { wordFaults } from './word-faults.ts';

const root = resolve(import.meta.dirname, '../..');
const cache = join(root, '.cache/share');

/** The most that an image may weigh, in bytes: what messengers still show at once. */
const LARGEST_IMAGE = 120_000;
/** Of a hundred: less, and so fewer colours, where a picture of many small marks would weigh too much. */
const qualities = [90, 70, 50, 30];

/** Makes share images. */
export interface ImageMaker {
  /** The file of a page’s image, drawn now or before. */
  make(page: PageWithImage): Promise<string>;
}

/** A maker of share images from the ledger, the style sheets and the faces of the project. */
export function imageMaker(): ImageMaker {
  const ledger = loadLedger();
  const rules = readStyleRules(join(root, 'src/styles/share.css'));
  const recipe = recipeOf(root, rules, ['scripts/share', 'scripts/pictures']);
  let opened: Promise<Typesetter> | null = null;
  mkdirSync(cache, { recursive: true });
  return {
    async make(page) {
      const { locale, title, address } = page;
      try {
        const card = cardOfPage(page, locale, ledger);
        const drawing = shareSheet(card, ledger, locale, address);
        const publisher = word(locale, 'site.name');
        const packet = rightsPacket({
          title,
          alternative: card.alternative,
          address,
          publisher,
          ...ledger.edition,
        });
        const name = recipe.copy().update(`${locale} ${packet} ${drawing}`).digest('hex').slice(0, 24);
        const kept = join(cache, `${name}.png`);
        if (existsSync(kept)) return kept;
        opened ??= openFaces().then(typesetter);
        const { svg, words } = flatDrawing(drawing, locale, rules, await opened);
        const [fault] = wordFaults(words, { left: 0, top: 0, right: CARD.width, bottom: CARD.height });
        if (fault) throw new Error(fault);
        keepFile(kept, await smallImage(svg, packet));
        return kept;
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new Error(`The share image of ${locale} ${page.path} could not be made. ${reason}`, {
          cause: error,
        });
      }
    },
  };
}

/** A picture as PNG with a palette and this metadata, light enough to be sent. Throws where none is. */
async function smallImage(svg: string, packet: string): Promise<Buffer> {
  for (const quality of qualities) {
    const image = await pngWithRights(sharp(Buffer.from(svg)), packet, quality);
    if (image.length < LARGEST_IMAGE) return image;
  }
  throw new Error(`Unexpected weight in every quality, expected less than ${LARGEST_IMAGE} bytes.`);
}
