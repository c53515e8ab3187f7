import { JSDOM } from 'jsdom';
import { languageTag, type Locale } from '../../src/i18n/locale.ts';
import { outlinedText } from './outlined-text.ts';
import { asDrawn, placedWithin, type Placement } from './placement.ts';
import type { StyleRule } from './style-rules.ts';
import { plainValue } from './style-values.ts';
import type { Typesetter } from './typesetter.ts';
import { isCut, type SetWords } from './word-faults.ts';

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
}

/** A group that runs over the edge on purpose: of its words, those that the edge would cut are left out. */
const RUNNING_OVER = 'running-over';

/**
 * A drawing made flat: what the rules say of each element is written on it as attributes, as it is seen in the light, and
 * its words are outlines. `markup` is one svg element whose size is that of its view box.
 */
export function flatDrawing(
  markup: string,
  locale: Locale,
  rules: readonly StyleRule[],
  set: Typesetter,
): FlatDrawing {
  const { window } = new JSDOM(
    `<!doctype html><html lang="${languageTag[locale]}"><body>${markup}</body></html>`,
  );
  const { document } = window;
  const declared = declarationsIn(document, rules);
  const words: SetWords[] = [];
  const outer = document.querySelector('svg');
  const [right, bottom] = ['width', 'height'].map((name) => Number(outer?.getAttribute(name) ?? Infinity));
  const frame = { left: 0, top: 0, right: right ?? Infinity, bottom: bottom ?? Infinity };
  const dress = (element: Element, around: Look, place: Placement) => {
    const look = lookOf(element, declared.get(element) ?? [], around);
    const placed = placedWithin(place, element.getAttribute('transform'));
    if (element.localName === 'text') {
      const outlined = outlinedText(
        element,
        look,
        (one, within) => lookOf(one, declared.get(one) ?? [], within),
        set,
      );
      const boxes = outlined.words.map((one) => wordsPlaced(one, placed));
      const left = boxes.some((box) => isCut(box, frame)) && element.closest(`.${RUNNING_OVER}`) !== null;
      element.outerHTML = left ? '<g/>' : outlined.markup;
      if (!left) words.push(...boxes);
      return;
    }
    for (const child of [...element.children]) dress(child, look, placed);
    if (['title', 'desc'].includes(element.localName)) element.remove();
    if (element.localName !== 'html' && element.localName !== 'body') write(element, look);
  };
  dress(document.documentElement, new Map([['color', '#000000']]), asDrawn);
  return { svg: document.querySelector('svg')?.outerHTML ?? '', words };
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
