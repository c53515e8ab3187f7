import sharp from 'sharp';
import { escapeText } from '../../src/charts/drawing/element.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import type { OwnFormat } from '../../src/share/image-files.ts';
import { openFaces } from '../share/faces.ts';
import { flatDrawing } from '../share/flat-drawing.ts';
import { glyphStore } from '../share/glyph-store.ts';
import type { StyleRule } from '../share/style-rules.ts';
import { typesetter, type Typesetter } from '../share/typesetter.ts';
import { wordFaults } from '../share/word-faults.ts';
import { pngWithRights } from './png-with-rights.ts';
import { smallSvg } from './small-svg.ts';

/** Pixels an inch at which an svg is drawn in its own size. */
export const ONE_TO_ONE = 72;
/** Of a picture as PNG, of a hundred: no colour of a face or a mark is off by what an eye would see. */
export const PICTURE_QUALITY = 90;

/** A picture as files of this kind, and the words in it that found no room, each told in a sentence. */
export interface DrawnImage<Name extends string> {
  files: Readonly<Record<Name, Uint8Array>>;
  faults: readonly string[];
}

/** A sheet (see `chartSheet`), and what is said of it to programs. */
export interface Sheet {
  markup: string;
  /** In pixels. */
  width: number;
  height: number;
  title: string;
  /** XMP; see `rightsPacket`. */
  packet: string;
  locale: Locale;
}

/**
 * Draws a sheet as files, in the look that the rules give it: an svg that needs neither style sheet nor font, and that as
 * PNG in one and two pixels a unit. A character that no face of the site has throws.
 */
export function sheetDrawer() {
  let opened: Promise<Typesetter> | null = null;
  return async (
    { markup, width, height, title, packet, locale }: Sheet,
    rules: readonly StyleRule[],
  ): Promise<DrawnImage<OwnFormat>> => {
    opened ??= openFaces().then(typesetter);
    const glyphs = glyphStore();
    const { svg: flat, words } = flatDrawing(markup, locale, rules, await opened, glyphs);
    const svg = smallSvg(
      flat.replace(
        /^<svg([^>]*)>/,
        (_, rest: string) => `<svg xmlns:xlink="http://www.w3.org/1999/xlink"${rest}>${glyphs.definitions()}`,
      ),
    );
    const told = svg.replace(
      /^<svg[^>]*>/,
      (start) => `${start}<title>${escapeText(title)}</title><metadata>${packet}</metadata>`,
    );
    const image = (scale: number) =>
      pngWithRights(sharp(Buffer.from(svg), { density: ONE_TO_ONE * scale }), packet, PICTURE_QUALITY);
    const [png, large] = await Promise.all([image(1), image(2)]);
    return {
      files: { svg: Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${told}\n`), png, large },
      faults: wordFaults(words, { left: 0, top: 0, right: width, bottom: height }),
    };
  };
}
