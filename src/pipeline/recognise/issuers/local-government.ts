import type { DocumentMention } from '../../../schema/reading.ts';
import type { Article } from '../../article.ts';
import { provinces } from '../bodies/places.ts';

/** A government as its own newspapers call it: 省政府, 市人民政府办公厅. */
const bare = /^(?<unit>省|市)(?:人民)?政府(?<office>办公厅|办公室)?$/u;
const province = new RegExp(`(?<place>${provinces})省?`, 'u');
const city = /^(?<place>\p{Script=Han}{2,4})市/u;

/** The place of that unit with which a title begins, or which a headline names; null where none does. */
function placeOf(unit: string, titles: readonly string[], headlines: readonly string[]): string | null {
  if (unit === '市') return titles.map((title) => city.exec(title)?.groups?.['place']).find(Boolean) ?? null;
  const beginning = new RegExp(`^(?:${province.source})|^(?<other>\\p{Script=Han}{2,3})省`, 'u');
  for (const title of titles) {
    const { place, other } = beginning.exec(title)?.groups ?? {};
    if (place ?? other) return place ?? other ?? null;
  }
  return headlines.map((headline) => province.exec(headline)?.groups?.['place']).find(Boolean) ?? null;
}

/**
 * The full name of a government that is printed without its place (省政府), where a subject’s title or the headline tells
 * the place; any other name, and one whose place nothing tells, as it is.
 */
export function localGovernment(
  name: string,
  documents: readonly DocumentMention[],
  { head }: Article,
): string {
  const { unit, office = '' } = bare.exec(name)?.groups ?? {};
  if (unit === undefined) return name;
  const titles = documents.filter(({ role }) => role === 'subject').map(({ title }) => title);
  const place = placeOf(
    unit,
    titles,
    head.map(({ text }) => text),
  );
  return place === null ? name : `${place}${unit}人民政府${office}`;
}
