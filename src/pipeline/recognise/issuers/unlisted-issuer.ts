import { type BodyMention, bodyMention, findBodies } from '../bodies/find-bodies.ts';
import type { Gazetteer } from '../bodies/gazetteer.ts';
import { isBodyName } from '../bodies/name-grammar.ts';
import { issuingVerb } from '../documents/issuing.ts';
import { sentenceEnd } from '../documents/sentence.ts';
import { leadsToVerb } from './issuing-list.ts';

/** Suffixes that by themselves show a body, whatever stands before them. */
const suffix = /协会|学会|商会|联合会|研究院|委员会|总局|总会|联盟|集团|银行/gu;
/** Words that run into a name in a sentence. */
const leadIn = /^.*(?:根据|按照|依据|据悉|据|由|从|经|以及|和|与)/u;
const longestName = 30;
const hanRun = /\p{Script=Han}{3,30}$/u;

/**
 * The body that `sentence` says issues a document though no register and no place tells its name: 渔业协会昨日发布的《…》.
 * Null where there is none.
 */
export function unlistedIssuer(sentence: string, gazetteer: Gazetteer): BodyMention | null {
  for (const match of sentence.matchAll(suffix)) {
    const end = match.index + match[0].length;
    if (!leadsToVerb(sentence.slice(end))) continue;
    const run = hanRun.exec(sentence.slice(Math.max(0, end - longestName), end))?.[0] ?? '';
    const name = run.replace(leadIn, '');
    if (isBodyName(name)) return bodyMention(sentence, end - name.length, end, gazetteer);
  }
  return null;
}

/** What a reporter does with a body as a source; a department of it may stand between. */
const heardFrom = /(?:从|向)$/u;
const heard = /^\p{Script=Han}{0,10}(?:获悉|了解到|确认|证实|获得)/u;
/** The place itself is said to issue, by whom is not: …获悉，我省出台《…》. */
const placeIssues = new RegExp(`[,，](?:我|全|该|本)[省市区县州国][^,，。;；]{0,10}${issuingVerb}`, 'u');
/** Offices that pass on what others issue. */
const pressOffice = /新闻办(?:公室)?$/u;

/**
 * The body from which the reporter has the news of a document that nobody is said to issue, not even a place (我市): 记者从某市港航局获悉. Null where
 * `text`, a first paragraph, names none.
 */
export function heardFromBody(text: string, gazetteer: Gazetteer): BodyMention | null {
  const bodies = findBodies(text, gazetteer);
  return (
    bodies.find(
      ({ start, end, name }) =>
        heardFrom.test(text.slice(0, start)) &&
        heard.test(text.slice(end, end + 20)) &&
        !placeIssues.test(text.slice(end, sentenceEnd(text, end))) &&
        !pressOffice.test(name),
    ) ?? null
  );
}
