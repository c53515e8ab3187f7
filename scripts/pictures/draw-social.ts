import sharp from 'sharp';
import { openFaces } from '../share/faces.ts';
import { flatDrawing } from '../share/flat-drawing.ts';
import type { StyleRule } from '../share/style-rules.ts';
import { typesetter, type Typesetter } from '../share/typesetter.ts';
import { wordFaults } from '../share/word-faults.ts';
import type { DrawnImage, Sheet } from './draw-image.ts';

/**
 * Draws a sheet (see `socialSheet`) as PNG, a pixel a unit. A character that no face of the site has throws.
 */
export function socialDrawer() {
  let opened: Promise<Typesetter> | null = null;
  return async (
    { markup, width, height, packet, locale }: Sheet,
    rules: readonly StyleRule[],
  ): Promise<DrawnImage<'social'>> => {
    opened ??= openFaces().then(typesetter);
    const { svg, words } = flatDrawing(markup, locale, rules, await opened);
    const social = await sharp(Buffer.from(svg))
      .png({ palette: true, colours: 96, dither: 0, effort: 1 })
      .withXmp(packet)
      .toBuffer();
    return {
      files: { social },
      faults: wordFaults(words, { left: 0, top: 0, right: width, bottom: height }),
    };
  };
}
