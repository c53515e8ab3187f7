import sharp from 'sharp';
import { openFaces } from '../share/faces.ts';
import { flatDrawing } from '../share/flat-drawing.ts';
import type { StyleRule } from '../share/style-rules.ts';
import { typesetter, type Typesetter } from '../share/typesetter.ts';
import { wordFaults } from '../share/word-faults.ts';
import type { Sheet } from './draw-image.ts';

/**
 * Draws a sheet (see `socialSheet`) as PNG, a pixel a unit. A character that no face of the site has throws, and words that
 * the edge cuts or that lie on others.
 */
export function socialDrawer() {
  let opened: Promise<Typesetter> | null = null;
  return async (
    { markup, width, height, title, packet, locale }: Sheet,
    rules: readonly StyleRule[],
  ): Promise<Buffer> => {
    opened ??= openFaces().then(typesetter);
    const { svg, words } = flatDrawing(markup, locale, rules, await opened);
    const [fault] = wordFaults(words, { left: 0, top: 0, right: width, bottom: height });
    if (fault) throw new Error(`The picture “${title}” (${locale}) could not be drawn: ${fault}.`);
    return sharp(Buffer.from(svg))
      .png({ palette: true, colours: 96, dither: 0, effort: 1 })
      .withXmp(packet)
      .toBuffer();
  };
}
