import type { Paragraph } from '../../article.ts';
import type { Gazetteer } from '../bodies/gazetteer.ts';
import { findBrackets } from './brackets.ts';
import { type ChargedBody, namesOnlyBodies, readResponsibility, saysFirstLeads } from './responsibility.ts';

const duty = /负责|牵头|分工|(?:责任|牵头|配合|参与|主办|协办|实施|落实)(?:单位|部门|机构)/u;
const assisting = /(?:配合|参与|参加|协助|落实|实施|推进|承担|办理)[^、,，;；]{0,6}$/u;
const dutyLine =
  /^[(（【]?(?:牵头|责任|负责|配合|参与|主办|协办|协同|承办|落实|实施|主责)(?:领导)?(?:单位|部门|机构)[】)）]?\s*[:：]/u;
/** The same at the end of a running paragraph: …建设渔港。责任单位：… */
const dutyAtEnd =
  /(?<=。)\s*(?:牵头|责任|负责|配合|参与|主办|协办|主责)(?:单位|部门|机构)\s*[:：](?<duty>[^。]{2,400})。?$/u;
/** An office within the body that a sentence names before the bracket: 报我厅（某某处）. It is where papers go. */
const office = /(?:处|科|司|室|股|中心)$/u;
const itsBody = /[部委局厅署办院会行]$/u;
/** A bracket longer than this is no list of bodies. */
const longest = 800;

/** What of a block charges bodies: a whole line of responsibility, or the insides of brackets. */
function duties({ text }: Paragraph, gazetteer: Gazetteer): string[] {
  if (dutyLine.test(text))
    return [
      text
        .replace(/^[(（【](?<inside>.*)[)）】]$/u, '$<inside>')
        .replace(/^[(（【]/u, '')
        .replace(/[】)）](?=\s*[:：])/u, ''),
    ];
  const tail = dutyAtEnd.exec(text.slice(-longest));
  if (tail) return [tail[0].trim()];
  return findBrackets(text)
    .filter(({ inside, start, isLast }) => {
      if (inside.length > longest) return false;
      if (office.test(inside) && itsBody.test(text.slice(0, start))) return false;
      if (duty.test(inside) || (isLast && assisting.test(inside))) return true;
      return isLast && namesOnlyBodies(inside, gazetteer);
    })
    .map(({ inside }) => inside);
}

/** Whether a block charges anybody. */
export function isDuty(block: Paragraph, gazetteer: Gazetteer): boolean {
  return duties(block, gazetteer).length > 0;
}

/** Whether a block is a line of responsibility or one bracket, and nothing else. */
export function standsAlone({ text }: Paragraph): boolean {
  const [only, ...more] = findBrackets(text);
  return dutyLine.test(text) || (only?.start === 0 && only.isLast && more.length === 0);
}

/**
 * A function that gives the bodies that an item’s blocks charge, in order, each once; `lead` where any of them says
 * 牵头. It must be asked in the order of the items, since a bracket may say for all after it that the first named leads.
 */
export function dutyReader(gazetteer: Gazetteer): (blocks: readonly Paragraph[]) => ChargedBody[] {
  let isFirstLead = false;
  return (blocks) => {
    const byName = new Map<string, ChargedBody>();
    for (const text of blocks.flatMap((block) => duties(block, gazetteer))) {
      for (const { name, lead } of readResponsibility(text, gazetteer, isFirstLead))
        byName.set(name, { name, lead: lead || (byName.get(name)?.lead ?? false) });
      isFirstLead ||= saysFirstLeads(text);
    }
    return [...byName.values()];
  };
}
