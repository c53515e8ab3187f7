import { type BodyMention, bodyMention, findBodies } from './find-bodies.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isBodyName } from './name-grammar.ts';

/** Bodies that one sentence names side by side. */
export interface BodyList {
  start: number;
  end: number;
  bodies: BodyMention[];
}

/** What joins two names of one list. */
const joint = /^(?:(?:牵头|带头)[,，、]?)?(?:[、,，\s]|以及|和|与|及|会同|联同|联合|商|同)+$/u;

/** Marks that part the names of a list without doubt. */
const separator = /[、\s]/u;
const separators = /[、,，。;；:：\s()（）《》]/u;
const longestName = 30;

/** What may stand right behind a list’s last name. */
const edge =
  /^(?:$|等|和|与|及|会同|联同|联合|\d|近日|日前|近期|共同|昨日|印发|发布|出台|公布|制定|在|于|为|将|就)/u;

/** Whether a name ends in a known one behind 和 or its kin, so that it is two. */
function isTwo(name: string, gazetteer: Gazetteer): boolean {
  return [...name].some(
    (char, at) => /[和与及]/u.test(char) && gazetteer.longestAt(name, at + 1) === name.length,
  );
}

/** A name without a place, in no register, that follows a list’s last mention: `、某某联合会`. */
function following(text: string, end: number, gazetteer: Gazetteer): BodyMention | null {
  if (!separator.test(text[end] ?? '')) return null;
  const rest = text.slice(end + 1, end + 1 + longestName);
  const stop = rest.search(separators);
  const chunk = stop < 0 ? rest : rest.slice(0, stop);
  for (let length = chunk.length; length > 2; length -= 1) {
    const name = chunk.slice(0, length);
    if (edge.test(chunk.slice(length)) && isBodyName(name) && !isTwo(name, gazetteer))
      return bodyMention(text, end + 1, end + 1 + length, gazetteer);
  }
  return null;
}

/** The name without a place, in no register, that stands before a list’s first mention: `某某联合会、`. */
function preceding(text: string, start: number, gazetteer: Gazetteer): BodyMention | null {
  if (!separator.test(text[start - 1] ?? '')) return null;
  const before = text.slice(Math.max(0, start - 32), start - 1);
  const name = /(?<![^、,，。;；:：\s()（）《》])[^、,，。;；:：\s()（）《》]*$/u.exec(before)?.[0] ?? '';
  return isBodyName(name) ? bodyMention(text, start - 1 - name.length, start - 1, gazetteer) : null;
}

function extended(text: string, list: BodyList, gazetteer: Gazetteer): BodyList {
  const bodies = [...list.bodies];
  for (let next = preceding(text, list.start, gazetteer); next;) {
    bodies.unshift(next);
    next = preceding(text, next.start, gazetteer);
  }
  for (let next = following(text, list.end, gazetteer); next;) {
    bodies.push(next);
    next = following(text, next.end, gazetteer);
  }
  return { start: bodies[0]?.start ?? list.start, end: bodies.at(-1)?.end ?? list.end, bodies };
}

/**
 * The lists of bodies in `text`, in order: mentions that nothing but commas, 和, 会同 and their kin part, or
 * nothing at all, since spaces between names are dropped. Names in no
 * register are taken where they stand between 、 in a list that holds a body known otherwise.
 */
export function findBodyLists(text: string, gazetteer: Gazetteer): BodyList[] {
  const lists: BodyList[] = [];
  for (const mention of findBodies(text, gazetteer)) {
    const last = lists.at(-1);
    if (last && mention.start < last.end) continue;
    const between = last && text.slice(last.end, mention.start);
    if (last && between !== undefined && (between === '' || joint.test(between))) {
      last.bodies.push(mention);
      last.end = mention.end;
    } else lists.push({ start: mention.start, end: mention.end, bodies: [mention] });
    const current = lists.at(-1);
    if (current) lists[lists.length - 1] = extended(text, current, gazetteer);
  }
  return lists;
}
