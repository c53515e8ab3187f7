import { element as svgElement } from '../../src/charts/drawing/element.ts';
import { drawnAttributes, type Look } from './flat-drawing.ts';
import type { GlyphStore } from './glyph-store.ts';
import type { FamilyName, Lettering, Outlines, Typesetter } from './typesetter.ts';
import { letterBox, type SetWords } from './word-faults.ts';

/** What the names of families in the style sheets stand for; a Chinese sans is the reader’s own, and has none here. */
const families: Readonly<Record<string, readonly FamilyName[]>> = {
  'MwS Serif': ['serif', 'song'],
  'MwS Song': ['song', 'serif'],
};
const plain: readonly FamilyName[] = ['sans', 'song'];

/** Words that are set and moved together: those between two places that are given. */
interface Chunk {
  x: number;
  y: number;
  anchor: string;
  width: number;
  parts: { words: string; outlines: Outlines; offset: number; look: Look }[];
}

/** A text element as outlines, and the boxes of its words where it is drawn. */
export interface OutlinedText {
  markup: string;
  words: SetWords[];
}

/**
 * A text element as outlines, each word where a browser would put it. `lookOf` gives the look of an element inside. With a
 * store, letters are used from there.
 */
export function outlinedText(
  text: Element,
  look: Look,
  lookOf: (element: Element, around: Look) => Look,
  set: Typesetter,
  glyphs?: GlyphStore,
): OutlinedText {
  const chunks: Chunk[] = [];
  const begin = (element: Element, own: Look) => {
    const [x, y] = ['x', 'y'].map((name) => pixels(element.getAttribute(name), own));
    const last = chunks.at(-1);
    if (last && x === null && y === null) return;
    chunks.push({
      x: x ?? (last ? last.x + last.width : 0),
      y: y ?? last?.y ?? 0,
      anchor: own.get('text-anchor') ?? 'start',
      width: 0,
      parts: [],
    });
  };
  const walk = (element: Element, own: Look) => {
    begin(element, own);
    const moved = pixels(element.getAttribute('dx'), own) ?? 0;
    const first = chunks.at(-1);
    if (first) first.width += moved;
    for (const node of element.childNodes) {
      if (node.nodeType === node.TEXT_NODE) {
        const chunk = chunks.at(-1);
        const words = (node.textContent ?? '').replace(/\s+/g, ' ');
        if (!chunk || words === '') continue;
        const outlines = set(words, letteringOf(own));
        chunk.parts.push({ words, outlines, offset: chunk.width, look: own });
        chunk.width += outlines.width;
      } else if (node.nodeType === node.ELEMENT_NODE) {
        const inside = node as Element;
        walk(inside, lookOf(inside, own));
      }
    }
  };
  walk(text, look);
  const drawn = chunks.flatMap(({ x, y, anchor, width, parts }) => {
    const from = x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
    return parts.map(({ words, outlines, offset, look: own }) => ({
      path: lettersDrawn(outlines, from + offset, y, Object.fromEntries(drawnAttributes(own)), glyphs),
      box: letterBox(words, from + offset, y, outlines.width, letteringOf(own).size),
    }));
  });
  return {
    markup: svgElement(
      'g',
      { transform: text.getAttribute('transform') ?? undefined },
      ...drawn.map(({ path }) => path),
    ),
    words: drawn.flatMap(({ box }) => (box.said.trim() === '' ? [] : [box])),
  };
}

/** Words of one look. Their halo is drawn first and whole, which programs do alike that do not know `paint-order`. */
function lettersDrawn(
  outlines: Outlines,
  x: number,
  y: number,
  look: Record<string, string>,
  glyphs: GlyphStore | undefined,
): string {
  const { stroke = 'none', 'stroke-width': width, 'paint-order': order, ...rest } = look;
  const halo = stroke !== 'none';
  if (!glyphs || (halo && order !== 'stroke')) return svgElement('path', { ...look, d: outlines.at(x, y) });
  const letters = outlines.letters();
  return (
    (halo ? svgElement('g', { ...rest, stroke }, glyphs.use(letters, x, y, Number(width))) : '') +
    svgElement('g', { ...rest, 'stroke-linejoin': undefined }, glyphs.use(letters, x, y))
  );
}

/** A length in pixels, given in pixels or ems; null for none. */
function pixels(length: string | null, look: Look): number | null {
  if (length === null) return null;
  return Number.parseFloat(length) * (length.endsWith('em') ? letteringOf(look).size : 1);
}

function letteringOf(look: Look): Lettering {
  const family = /^['"]?([^'",]+)/.exec(look.get('font-family') ?? '')?.[1] ?? '';
  return {
    families: families[family] ?? plain,
    weight: weights[look.get('font-weight') ?? ''] ?? Number(look.get('font-weight') ?? 400),
    stretch: Number.parseFloat(look.get('font-stretch') ?? '100'),
    size: Number.parseFloat(look.get('font-size') ?? '16'),
  };
}

const weights: Readonly<Record<string, number>> = { normal: 400, bold: 700 };
