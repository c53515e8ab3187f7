import { SignSet } from '../../patterns/sign-set.ts';
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

/** Of the Han characters of a traditional text, at least this share is none in simplified writing; mostly it is a third. */
const leastShare = 0.05;

/** The characters of which there is a simplified form, by their code: a text is gone through once, not matched. */
const old = new SignSet([...simplified.keys()].map((character) => character.charCodeAt(0)));
/** What takes the place of each character or mark that a text in simplified characters does not have, by its code. */
const replacement = new Map([...simplified, ...marks].map(([old, now]) => [old.charCodeAt(0), now]));
const replaced = new SignSet(replacement.keys());
/** The range in which nearly all Han characters stand; the rest is too rare to change a share. */
const [firstHan, lastHan] = [0x4e00, 0x9fff];

/** Whether a text is written in traditional characters: a name or two in a simplified text do not make it so. */
export function isTraditional(text: string): boolean {
  let unsimplified = 0;
  let all = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < firstHan || code > lastHan) continue;
    all += 1;
    if (old.has(code)) unsimplified += 1;
  }
  return unsimplified > all * leastShare;
}

/** `text` in simplified characters and marks, of the same length, each character in its place. */
export function simplify(text: string): string {
  let done = '';
  let copied = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!replaced.has(code)) continue;
    done += text.slice(copied, at) + (replacement.get(code) ?? '');
    copied = at + 1;
  }
  return done + text.slice(copied);
}
