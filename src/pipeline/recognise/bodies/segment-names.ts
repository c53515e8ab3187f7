import { type BodyMention, bodyMention } from './find-bodies.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isBodyName } from './name-grammar.ts';
import { placePattern, provinces, units } from './places.ts';

/** Longest signature line that is worth reading as names; longer ones are sentences. */
const longest = 240;
const longestName = 30;

/**
 * Costs, so that known names are preferred, and few long names to many short ones. A name that looks like several run
 * together costs more than as many as fit into a name’s length.
 */
const cost = { known: 0.1, office: 0.2, grammatical: 3, runTogether: 30, separator: 0 };

const separator = /[\s、,，]/u;

interface Step {
  cost: number;
  from: number;
  isName: boolean;
}

const ending = '(?:厅|局|委员会|委|政府|院|会|办公室|办公厅|中心|署|(?:组织|宣传|统战|社会工作)部)';
/**
 * Local names run together: behind the suffix of one stands the place of the next … A national body’s local bureau
 * (国家某总局某省某局) is one.
 */
const secondPlace = new RegExp(
  `^(?:${placePattern}|(?=(?:组织|宣传|统战|社会工作)部)).*${ending}(?:\\p{Script=Han}{2,3}[省市县]|(?:${provinces})(?:${units})?)\\p{Script=Han}{2,}$`,
  'u',
);
const atEnding = new RegExp(`${ending}$`, 'u');
/** … or what the first begins with: 白沙市港航局白沙海关. */
function hasSameStem(name: string): boolean {
  const from = name.startsWith(party) ? party.length : 0;
  const again = name.indexOf(name.slice(from, from + 2), from + 4);
  return again > 0 && again + 4 <= name.length && atEnding.test(name.slice(0, again));
}
/** The Party’s body of a place is named with 中共 before the place, so that a body before it has ended: 白沙市港航局中共白沙市委. */
const party = '中共';
function joinsParty(name: string): boolean {
  const at = name.indexOf(party, 3);
  return at > 0 && atEnding.test(name.slice(0, at));
}
const isRunTogether = (name: string): boolean =>
  secondPlace.test(name) || hasSameStem(name) || joinsParty(name);

/** The rest of a suffix, so that a cut before it would go through a word: 改革委|员会; nor does a name begin with an office: 市委|办公室. */
const restOfWord = /^(?:员会|公厅|公室|会保障|会工作部|办公[厅室])/u;

function nameCost(name: string, gazetteer: Gazetteer): number | null {
  if (gazetteer.lookup(name)) return cost.known;
  const isOffice = name.endsWith('办公厅') || name.endsWith('办公室');
  if (isOffice && gazetteer.lookup(name.slice(0, -3))) return cost.office;
  if (restOfWord.test(name) || !isBodyName(name)) return null;
  return isRunTogether(name) ? cost.runTogether : cost.grammatical;
}

/**
 * The bodies that a line consists of and of nothing else, in order: one name, names parted by spaces or 、, or
 * names run together because the spaces between them fell away (财政部某某总局). Null where the line holds anything
 * else. The cheapest division wins, known names being cheaper than names by grammar.
 */
export function segmentNames(line: string, gazetteer: Gazetteer): BodyMention[] | null {
  if (line.length < 2 || line.length > longest) return null;
  const best: (Step | undefined)[] = [{ cost: 0, from: 0, isName: false }];
  // of running text hardly a beginning can be divided into names, and what follows need not be tried
  let furthest = 0;
  for (let end = 1; end <= line.length; end += 1) {
    if (end - furthest > longestName) return null;
    const offer = (step: Step) => {
      if (step.cost < (best[end]?.cost ?? Infinity)) best[end] = step;
      furthest = end;
    };
    const previous = best[end - 1];
    if (previous && separator.test(line[end - 1] ?? ''))
      offer({ cost: previous.cost + cost.separator, from: end - 1, isName: false });
    for (let from = Math.max(0, end - longestName); from <= end - 2; from += 1) {
      const before = best[from];
      const price = before ? nameCost(line.slice(from, end), gazetteer) : null;
      if (before && price !== null) offer({ cost: before.cost + price, from, isName: true });
    }
  }
  if (!best[line.length]) return null;
  const names: BodyMention[] = [];
  for (let end = line.length; end > 0;) {
    const step = best[end];
    if (!step) return null;
    if (step.isName) names.unshift(bodyMention(line, step.from, end, gazetteer));
    end = step.from;
  }
  return names;
}
