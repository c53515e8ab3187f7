import { type BodyList, findBodyLists } from '../bodies/body-list.ts';
import type { BodyMention } from '../bodies/find-bodies.ts';
import type { Gazetteer } from '../bodies/gazetteer.ts';
import { issuingVerb } from '../documents/issuing.ts';

/** The bodies of one list that a sentence says issue a document. */
export interface IssuingList {
  bodies: BodyMention[];
  /** Whether only the body’s web site is said to publish, which is weaker. */
  isWeb: boolean;
}

/** What may stand between a list of issuers and their verb, so that the list is the verb’s subject. */
const bridges: Readonly<Record<string, RegExp>> = {
  count: /(?:等|多)?(?:(?:等)?在内的?|共计?|一共|总共|总计|合计|多达)?\s?[(（]?(?:中央|[省市区县州][直级]?(?:有关|相关)?)?(?:\d{1,2}|[一二两三四五六七八九十]{1,3}|多|各)?(?:个|家)?(?:国家|中央|省级|省直|市级|有关|相关)?(?:部门|部委局|部委办局|部委|单位|机构|厅局|委办局|机关)(?:和单位)?[)）]?/uy,
  open: /等/uy,
  together: /牵头|联合|共同|会同(?:\d{0,2}个?(?:有关|相关)?(?:部门|单位)(?:和单位)?)?|联手|携手|集中|一起/uy,
  briefing: /(?:在[^,，。;；]{1,10})?(?:举行|召开|举办)(?:了)?[^,，。;；]{0,10}(?:发布会|通气会|吹风会)[,，](?:解读|介绍|通报)?/uy,
  adverb: /在?全[国省市区]|日前|近日|近期|今日|昨日|今天|昨天|前不久|新近|率先|正式|连续|一连|接连|同时|同步|同日|集中|对外|公开|专门|研究|组织|也|还|已经?|再次|再|又|将|首次|重磅|于|在/uy,
  day: /[(（]\d{1,2}[日号][)）]/uy,
  date: /(?=\d)(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}[日号])?(?=[^\d]|$)(?<=[年月日号])/uy,
  site: /(?:的)?(?:官方)?(?:网站|官网|微信公众号|公众号|门户网站)(?:消息)?/uy,
  purpose: /(?:为了?|根据|按照|围绕|结合)[^,，。;；]{2,80}[,，]/uy,
  newly: /新近|最新|近日|日前/uy,
  matter: /就|关于/uy,
  number: /以[^,，。;；《》]{4,40}号文?/uy,
  mark: /[\s,，、]/uy,
}; // prettier-ignore

/** A subject further from its verb than this is another sentence’s. */
const furthest = 160;

/** The length of the first bridge at `at`, 0 where none fits. */
function bridgeAt(text: string, at: number): number {
  for (const bridge of Object.values(bridges)) {
    bridge.lastIndex = at;
    const length = bridge.exec(text)?.[0].length ?? 0;
    if (length > 0) return length;
  }
  return 0;
}

const verbAt = new RegExp(issuingVerb, 'uy');

/** Whether bridges alone lead from the start of `behind` to an issuing verb. */
export function leadsToVerb(behind: string): boolean {
  for (let at = 0; at < Math.min(behind.length, furthest);) {
    verbAt.lastIndex = at;
    if (verbAt.test(behind)) return true;
    const length = bridgeAt(behind, at);
    if (length === 0) return false;
    at += length;
  }
  return false;
}

const site = /^(?:的)?(?:官方)?(?:网站|官网|微信|公众号|门户)/u;

/** What introduces the bodies that were only counted before: 八部门分别为…, 八部门（…）. */
const counted =
  /[\d一二两三四五六七八九十](?:个|家)?(?:部门|部委|单位)(?:分别)?(?:为|是|包括|即|指的是|[(（])[:：]?$/u;

/** Bodies named only as a place to read or to hear something, or as those who agree: 经国务院批准. */
const source = /(?:据|从|向|获|(?<!财)经)\s*$/u;

/** An office that gives the floor to those who issue: 省政府新闻办举行发布会，发布《…》. */
const pressOffice = /新闻办(?:公室)?$/u;

/**
 * The bodies that `sentence` says issue a document: the list from which only a count, adverbs, dates and a purpose
 * part the issuing verb, or that spells out how many were said to; of several the longest. Null where no list does.
 */
export function issuingList(sentence: string, gazetteer: Gazetteer): IssuingList | null {
  const isIssuing = ({ start, end }: BodyList) =>
    !source.test(sentence.slice(0, start)) &&
    !pressOffice.test(sentence.slice(start, end)) &&
    (leadsToVerb(sentence.slice(end)) || counted.test(sentence.slice(0, start)));
  const lists = findBodyLists(sentence, gazetteer)
    .filter(isIssuing)
    .map(({ bodies, end }) => ({ bodies, isWeb: site.test(sentence.slice(end)) }));
  const own = lists.filter(({ isWeb }) => !isWeb);
  return (own.length > 0 ? own : lists).reduce<IssuingList | null>(
    (best, list) => (list.bodies.length > (best?.bodies.length ?? 0) ? list : best),
    null,
  );
}
