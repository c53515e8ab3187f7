import type { DocumentMention } from '../../../schema/reading.ts';
import type { Article } from '../../article.ts';
import { fullProvince } from '../bodies/local-name.ts';
import { provinces, units } from '../bodies/places.ts';

/** Paragraphs in which a report says where it is from. */
const lead = 4;
const longest = 1_000;

const named = `(?:${provinces})`;
const withUnit = `(?:${provinces})(?:${units})`;
const province = new RegExp(`${withUnit}|${named}`, 'gu');
const atStart = new RegExp(`^(?:${withUnit}|${named}|\\p{Script=Han}{2,3}省)`, 'u');
/** A city’s name at the start of a clause; 加快全市 and 走进超市 are none. */
const city =
  /(?<!\p{Script=Han})\p{Script=Han}{1,3}[^全我各本城超股上门都夜菜大县省\P{Script=Han}]市(?!场|级|直|属|委|政)/gu;
const cityAtStart = /^(?:\p{Script=Han}{2,4}?省)?(?<place>\p{Script=Han}{2,4}?市)(?!场)/u;

/** How a place of a unit is known, at the start of a title and anywhere in a text. */
interface Sought {
  start: (text: string) => string | undefined;
  anywhere: RegExp;
  full: (place: string) => string;
}

const provincial: Sought = {
  start: (text) => atStart.exec(text)?.[0],
  anywhere: province,
  full: fullProvince,
};

const soughtByUnit: Readonly<Record<string, Sought>> = {
  省: provincial,
  自治区: provincial,
  市: {
    start: (text) => cityAtStart.exec(text)?.groups?.['place'],
    anywhere: city,
    full: (place) => place,
  },
};

/** The one place that `texts` name, however often; null where they name none or several. */
function onlyPlace(texts: readonly string[], { anywhere, full }: Sought, unit: string): string | null {
  const places = texts
    .flatMap((text) => [...text.slice(0, longest).matchAll(anywhere)])
    .map(([place]) => full(place))
    .filter((place) => place.endsWith(unit));
  const [only, ...others] = new Set(places);
  return only !== undefined && others.length === 0 ? only : null;
}

/**
 * The place of that unit (省, 自治区, 市) of which an article speaks as the province or the city, its full name: the one
 * with which a subject’s title begins, or else the only one that the headlines, or else the publisher, or else the first
 * paragraphs name. Null for other units, and where none is told.
 */
export function toldPlace(
  unit: string,
  documents: readonly DocumentMention[],
  { head, paragraphs, publisher }: Article,
): string | null {
  const sought = soughtByUnit[unit];
  if (!sought) return null;
  const begun = documents
    .filter(({ role }) => role === 'subject')
    .map(({ title }) => sought.start(title))
    .filter((place) => place !== undefined)
    .map(sought.full)
    .find((place) => place.endsWith(unit));
  if (begun !== undefined) return begun;
  const sources = [
    head.map(({ text }) => text),
    publisher === null ? [] : [publisher],
    paragraphs.slice(0, lead).map(({ text }) => text),
  ];
  return sources.map((texts) => onlyPlace(texts, sought, unit)).find((place) => place !== null) ?? null;
}
