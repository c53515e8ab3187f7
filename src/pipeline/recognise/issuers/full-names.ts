import type { DocumentMention } from '../../../schema/reading.ts';
import type { Article } from '../../article.ts';
import type { BodyMention } from '../bodies/find-bodies.ts';
import { fullProvince, officialName, placeIn, unitIn } from '../bodies/local-name.ts';
import { toldPlace } from './told-place.ts';

/** Departments and associations that every place has, so that a bare name behind a local one is that place’s. */
const everyPlaceHas = /(?:(?<!总)局|厅|委|委员会|办公室|工商联|总工会|妇联|科协|残联)$/u;
/** Names that say whose the body is, if not a place’s. */
const owned = /^(?:国家|国务院|中国|中央|中共|全国|最高|中华)/u;
/** The Party’s committee of a place: 省委, 市委办公厅. */
const party = /^委(?!员)/u;

/** The part of `place` that ends in `unit`: of 湖州市吴兴区 the city is 湖州市; null where it has none. */
function partOf(place: string, unit: string): string | null {
  const end = place.indexOf(unit, 2);
  return end < 0 ? null : place.slice(0, end + unit.length);
}

const isLocal = (name: string) => !owned.test(name) && (placeIn(name) !== '' || unitIn(name) !== null);

/**
 * The names of issuers in full, as lists of local bodies leave out what their first tells: 福建省工信厅、省发改委、财政厅 are
 * three bodies of Fujian. A unit alone (省财政厅) stands for the place of a body named before it, or the one that title,
 * headline, publisher or first paragraphs tell; no unit at all, in a list that begins with a local body, for the
 * place named last. Everyday
 * names give way to official ones. A name whose place nothing tells stays as printed.
 */
export function fullNames(
  bodies: readonly BodyMention[],
  documents: readonly DocumentMention[],
  article: Article,
): string[] {
  const places: string[] = [];
  const isLocalList = isLocal(bodies[0]?.name ?? '');
  return bodies.map(({ name, canonical }) => {
    if (owned.test(name)) return canonical;
    const unit = unitIn(name);
    if (unit !== null) {
      const known =
        places.map((each) => partOf(each, unit)).find((each) => each !== null) ??
        toldPlace(unit, documents, article);
      if (known === null) return canonical;
      places.push(known);
      const rest = name.slice(unit.length);
      return party.test(rest) ? `中共${known}${rest}` : officialName(known, rest);
    }
    const place = placeIn(name);
    if (place !== '') {
      places.unshift(fullProvince(place));
      const rest = name.slice(place.length);
      return party.test(rest) ? `中共${name}` : officialName(place, rest);
    }
    const [near] = places;
    const isTheirs = near !== undefined && isLocalList && everyPlaceHas.test(name);
    return isTheirs ? officialName(near, name) : canonical;
  });
}
