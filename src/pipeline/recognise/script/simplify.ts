import { characterPairs } from './character-pairs.ts';

const simplified: ReadonlyMap<string, string> = new Map(
  characterPairs
    .trim()
    .split(/\s/u)
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

/** Marks as traditional text sets them, with those that simplified text has in their place. */
const marks: ReadonlyMap<string, string> = new Map([
  ['「', '“'],
  ['」', '”'],
  ['『', '‘'],
  ['』', '’'],
  ['〈', '《'],
  ['〉', '》'],
]);

const han = /\p{Script=Han}/gu;
const traditional = new RegExp(`[${[...simplified.keys()].join('')}]`, 'gu');
const changing = new RegExp(`[${[...simplified.keys(), ...marks.keys()].join('')}]`, 'gu');

/** Of the Han characters of a traditional text, at least this share is none in simplified writing; mostly it is a third. */
const leastShare = 0.05;

/** Whether a text is written in traditional characters: a name or two in a simplified text do not make it so. */
export function isTraditional(text: string): boolean {
  return (text.match(traditional)?.length ?? 0) > (text.match(han)?.length ?? 0) * leastShare;
}

/** `text` in simplified characters and marks, of the same length, each character in its place. */
export function simplify(text: string): string {
  return text.replace(
    changing,
    (character) => simplified.get(character) ?? marks.get(character) ?? character,
  );
}
