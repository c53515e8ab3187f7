import sharp, { type Sharp } from 'sharp';
import type { SocialFormat } from '../../src/share/image-files.ts';
import { openFaces } from '../share/faces.ts';
import { flatDrawing } from '../share/flat-drawing.ts';
import type { StyleRule } from '../share/style-rules.ts';
import { typesetter, type Typesetter } from '../share/typesetter.ts';
import { wordFaults } from '../share/word-faults.ts';
import { ONE_TO_ONE, PICTURE_QUALITY, type DrawnImage, type Sheet } from './draw-image.ts';
import { pngWithRights } from './png-with-rights.ts';

/** What a sheet becomes: files by the names they are known by, each of so many pixels a unit, and how they are written. */
export interface Raster<Name extends string> {
  scales: Readonly<Record<Name, number>>;
  written: (image: Sharp, sheet: Sheet) => Promise<Buffer>;
}

/** Draws sheets as pixels, in the look that the rules give them. A character that no face of the site has throws. */
export function rasterDrawer<Name extends string>({ scales, written }: Raster<Name>) {
  let opened: Promise<Typesetter> | null = null;
  return async (sheet: Sheet, rules: readonly StyleRule[]): Promise<DrawnImage<Name>> => {
    const { markup, width, height, locale } = sheet;
    opened ??= openFaces().then(typesetter);
    const { svg, words } = flatDrawing(markup, locale, rules, await opened);
    const files = Object.entries<number>(scales).map(async ([name, scale]) => {
      const image = sharp(Buffer.from(svg), { density: ONE_TO_ONE * scale });
      return [name, await written(image, sheet)] as const;
    });
    return {
      files: Object.fromEntries(await Promise.all(files)) as unknown as Record<Name, Uint8Array>,
      faults: wordFaults(words, { left: 0, top: 0, right: width, bottom: height }),
    };
  };
}

/** The images for social media: in one and two pixels a unit, with their rights. */
export const social: Raster<SocialFormat> = {
  scales: { social: 1, socialLarge: 2 },
  written: (image, { packet }) => pngWithRights(image, packet, PICTURE_QUALITY),
};

/** What stands in a list of pictures: sharp on screens of two pixels to one, and light. */
export const thumbnail: Raster<'thumbnail'> = {
  scales: { thumbnail: 1.5 },
  written: (image) => image.webp({ quality: 66, effort: 4 }).toBuffer(),
};
