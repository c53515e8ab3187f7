import { MAKING, REACHING } from '../phrases/verbs.ts';
import type { Sighting } from './sighting.ts';

const parting = /[、，,]|和|及|与/g;
/** Verbs that are nouns behind another: 信息技术服务, 工业设计. */
const nominal = /(?<=[一-鿿]{2})(?:服务|设计|研发|改造|投资|销售|培训|供应|检测|治理|开发)$/;
/** The signs after which a list of things begins. */
const listOpens = /[，,；;：:。！？]/;
const verb = new RegExp(`${MAKING.source}|${REACHING.source}`);

/** How many things stand side by side right before the quantity, in its clause: 3 in 甲市、乙市和丙市3个市. */
function listedBefore(clauseBefore: string): number {
  const from = [...clauseBefore].findLastIndex((sign) => listOpens.test(sign));
  return (clauseBefore.slice(from + 1).match(parting)?.length ?? 0) + 1;
}

/** A list that a verb of making takes for its object: 打造甲集群、乙集群等5个集群 promises five. */
const madeList = /(?:打造|建设|建成|新建|创建|形成|培育|组建|设立|新增)[^，,；;：:。！？]{2,}等$/;
/** A list in a clause without a verb, that goes on with what the clause before makes: 形成…3个，甲、乙等2个…. */
const listAlone = /^[^，,；;：:。！？]{2,}等$/;

/** Whether a list and its count go on with a promise before them in the part: the same measure under the same verb. */
function goesOn({ clauseBefore, measure, previous, part, turn }: Sighting): boolean {
  return (
    turn?.stance === 'plan' &&
    previous !== null &&
    previous.start >= part.start &&
    previous.direct &&
    previous.measure?.word === measure?.word &&
    listAlone.test(clauseBefore) &&
    !verb.test(clauseBefore)
  );
}

/** Whether a list and its count are together what is to be made: nothing is said of them behind their noun. */
function isMade({ clauseBefore, clauseAfter }: Sighting): boolean {
  const noun = clauseAfter.slice(clauseAfter.lastIndexOf('的') + 1);
  return (
    madeList.test(clauseBefore) && noun.length >= 2 && !verb.test(noun) && !/(?:产业|行业|领域)$/.test(noun)
  );
}

/**
 * Whether the quantity only counts what has just been listed: 甲、乙、丙3个市, 甲等8个区域. There are as many things as it says,
 * or 等 stands for the rest; no verb stands between them and the number, and a noun follows it.
 */
export function isApposed(sighting: Sighting): boolean {
  const { clauseBefore, clauseAfter, measure, numeral, what, phrase, end, qualifier } = sighting;
  if (!Number.isInteger(numeral.value) || numeral.value < 2 || numeral.max !== null || qualifier !== null)
    return false;
  if (measure?.kind !== 'count' && measure?.kind !== 'kind') return false;
  if (phrase.end <= end || what === '' || /^[、，]/.test(clauseAfter)) return false;
  if (/各(?:有|建|设|选|培育)?$|[有共达]$/.test(clauseBefore)) return false;
  if (isMade(sighting) || goesOn(sighting)) return false;
  if (/[一-鿿”）]等$/.test(clauseBefore)) return true;
  const last = /[^、，和及与]{1,16}$/.exec(clauseBefore)?.[0] ?? '';
  if (last === '' || verb.test(last.replace(nominal, '').slice(-4)) || verb.test(last.slice(0, 2)))
    return false;
  return numeral.value <= 12 && listedBefore(clauseBefore) >= numeral.value;
}
