import type { Box } from '../../src/charts/drawing/box.ts';
import { languageTag, type Locale } from '../../src/i18n/locale.ts';
import { drawingDocument } from './drawing-document.ts';
import type { GlyphStore } from './glyph-store.ts';
import { outlinedText } from './outlined-text.ts';
import { asDrawn, placedWithin, type Placement } from './placement.ts';
import type { StyleRule } from './style-rules.ts';
import { plainValue } from './style-values.ts';
import type { Typesetter } from './typesetter.ts';
import { isCut, lieOnOneAnother, type SetWords } from './word-faults.ts';

/** What a drawing looks like by: properties that are also attributes of SVG. */
const attributes = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-dashoffset',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'stop-color',
];
/** What words are set by. */
const textual = ['font-family', 'font-weight', 'font-stretch', 'font-size', 'text-anchor'];

/** The look of an element: what it and the elements around it declare. */
export type Look = ReadonlyMap<string, string>;

const paints = new Set(['fill', 'stroke', 'stop-color']);

/** A drawing that needs no style sheet and no font. */
export interface FlatDrawing {
  svg: string;
  /** Every word in it, with its box in the units of the whole. */
  words: readonly SetWords[];
  /** Words of a picture that found no room: cut by the edge, or lying on others. */
  leftOut: readonly SetWords[];
}

/** A picture that was drawn for a page: of its words, those without room on a card give way to all others. */
const PICTURE = '.from-page';
/** One that runs over the edge on purpose: words that the edge would cut are no loss. */
const RUNNING_OVER = '.running-over';

/** A card, which may stand on a larger sheet that covers what runs on below it. */
const CARD = 'svg.share svg.share';

/** A text of the drawing as outlines. */
interface PlacedText {
  element: Element;
  markup: string;
  boxes: readonly SetWords[];
  givesWay: boolean;
  runsOver: boolean;
  /** What it is seen in, in the units of the whole. */
  frame: Box;
}

/**
 * A drawing made flat: what the rules say of each element is written on it as attributes, as it is seen in the light, and
 * its words are outlines: with `glyphs`, letters that are defined there. `markup` is one svg element whose size is that of
 * its view box.
 */
export function flatDrawing(
  markup: string,
  locale: Locale,
  rules: readonly StyleRule[],
  set: Typesetter,
  glyphs?: GlyphStore,
): FlatDrawing {
  const document = drawingDocument(markup, languageTag[locale]);
  const declared = declarationsIn(document, rules);
  const texts: PlacedText[] = [];
  const dress = (element: Element, around: Look, place: Placement) => {
    const look = lookOf(element, declared.get(element) ?? [], around);
    const placed = placedWithin(place, element.getAttribute('transform'));
    if (element.localName === 'text') {
      const outlined = outlinedText(
        element,
        look,
        (one, within) => lookOf(one, declared.get(one) ?? [], within),
        set,
        glyphs,
      );
      texts.push({
        element,
        markup: outlined.markup,
        boxes: outlined.words.map((one) => wordsPlaced(one, placed)),
        givesWay: element.closest(PICTURE) !== null,
        runsOver: element.closest(RUNNING_OVER) !== null,
        frame: frameOf(element.closest(CARD) ?? document.querySelector('svg')),
      });
      return;
    }
    for (const child of [...element.children]) dress(child, look, placed);
    if (['title', 'desc'].includes(element.localName)) element.remove();
    if (element.localName !== 'html' && element.localName !== 'body') write(element, look);
  };
  dress(document.documentElement, new Map([['color', '#000000']]), asDrawn);
  const { kept, leftOut } = makeRoom(texts);
  return {
    svg: withOutlines(document, texts, kept),
    words: texts.filter((text) => kept.has(text)).flatMap(({ boxes }) => boxes),
    leftOut,
  };
}

/**
 * The drawing with outlines in the place of its texts. They are put in once it is written down: to read and to write them
 * as elements took a quarter of the time of a whole drawing.
 */
function withOutlines(
  document: Document,
  texts: readonly PlacedText[],
  kept: ReadonlySet<PlacedText>,
): string {
  for (const { element } of texts) {
    const place = document.createElementNS(element.namespaceURI, 'text');
    element.replaceWith(place);
  }
  const outlines = texts.values();
  return (document.querySelector('svg')?.outerHTML ?? '').replaceAll('<text></text>', () => {
    const { value } = outlines.next();
    return value && kept.has(value) ? value.markup : '<g></g>';
  });
}

/** Which texts stay: all but those of pictures that their frame cuts or that lie on another; of two of these the first stays. */
function makeRoom(texts: readonly PlacedText[]) {
  const kept = new Set(texts.filter(({ givesWay }) => !givesWay));
  const leftOut: SetWords[] = [];
  for (const text of texts.filter(({ givesWay }) => givesWay)) {
    const cut = text.boxes.some((box) => isCut(box, text.frame));
    const taken = [...kept].flatMap(({ boxes }) => boxes);
    const lies = text.boxes.some((box) => taken.some((other) => lieOnOneAnother(box, other)));
    if (!cut && !lies) kept.add(text);
    else if (!cut || !text.runsOver) leftOut.push(...text.boxes);
  }
  return { kept, leftOut };
}

function frameOf(svg: Element | null): Box {
  const [right = Infinity, bottom = Infinity] = ['width', 'height'].map((name) =>
    Number(svg?.getAttribute(name) ?? Infinity),
  );
  return { left: 0, top: 0, right, bottom };
}

const wordsPlaced = ({ said, ...box }: SetWords, { x, y, scale }: Placement): SetWords => ({
  said,
  left: x + box.left * scale,
  right: x + box.right * scale,
  top: y + box.top * scale,
  bottom: y + box.bottom * scale,
});

/** What the rules declare for each element, the strongest last. */
function declarationsIn(document: Document, rules: readonly StyleRule[]) {
  const here = new Set(
    [...document.querySelectorAll('*')].flatMap((one) => [one.localName, ...one.classList]),
  );
  const declared = new Map<Element, (readonly [string, string])[]>();
  for (const { selector, names, declarations } of rules) {
    if (names.some((name) => !here.has(name))) continue;
    for (const element of document.querySelectorAll(selector))
      declared.set(element, [...(declared.get(element) ?? []), ...declarations]);
  }
  return declared;
}

function lookOf(element: Element, declarations: readonly (readonly [string, string])[], around: Look): Look {
  const own = new Map(around);
  own.delete('opacity');
  const written = [...attributes, ...textual].flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [[name, value] as const];
  });
  const said = [...written, ...declarations];
  for (const [name, value] of said) if (name.startsWith('--')) own.set(name, value);
  for (const [name, value] of said) {
    if (name !== 'color' && !attributes.includes(name) && !textual.includes(name)) continue;
    const plain = plainValue(value, own);
    if (plain !== null) own.set(name, plain.replace(/(\d)px\b/g, '$1'));
  }
  return own;
}

/** Puts a look on an element, where it differs from none; classes and languages have done their work. */
function write(element: Element, look: Look): void {
  for (const name of ['class', 'lang', 'href', 'role', 'tabindex', ...textual])
    if (name !== 'href' || element.localName === 'a') element.removeAttribute(name);
  for (const { name } of [...element.attributes])
    if (/^(?:aria|data)-/.test(name)) element.removeAttribute(name);
  for (const [name, value] of drawnAttributes(look)) element.setAttribute(name, value);
}

/** The attributes that draw a look. */
export function drawnAttributes(look: Look): [string, string][] {
  return attributes.flatMap((name) => {
    const value = look.get(name);
    if (value === undefined) return [];
    const shown = /^currentcolor$/i.test(value) ? (look.get('color') ?? value) : value;
    return [[name, paints.has(name) && shown === 'transparent' ? 'none' : shown]];
  });
}
