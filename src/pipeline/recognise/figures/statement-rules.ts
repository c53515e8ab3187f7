import { DESCRIBING, GOVERNING_WORDS, MAKING, REACHING } from '../phrases/verbs.ts';
import { isBuilt } from './description-rules.ts';
import type { ClassRule, Sighting } from './sighting.ts';

/** A clause that tells of somebody: what follows is news, not a promise. */
const narrative =
  /(?:公司|集团|记者|本报|(?<![在向面对为于])(?:我国|全国|我省|我市|全[省市州县区]|全球|世界)|该[厂企园省市县区])/;
/** 将, 要, 应, 须 as words of their own, not in 将来, 主要, 供应, 必须品. */
const must =
  '(?<!即)将(?!军|来|近)|(?<![主重需必纲摘概首紧简提])要(?![求素点闻件因害塞目])|(?<![供响适反相对效])应(?![用对急变聘届收付])|须';
const modal = new RegExp(`力争|${must}|计划|拟(?!合)|支持|推动|鼓励|引导|确保|争取|提出|明确|要求|目标|努力`);
/** Words that plan or order, and the documents that do. */
const planning = new RegExp(
  `${modal.source}|部署|任务|方案|意见|规划|措施|办法|行动|今年|明年|未来|今后|每年|重点(?!项目|企业)`,
);
const done =
  /^[^，。；]{0,16}?(?:已经?|还停留|还(?:没|未)|仍(?!将|要)|尚[未无不]|均已|完成了|实现了|投产了|荣获|获评|入选|落户)|^[^，。；]{0,12}[，、](?:同比|环比|比上年|较上年|占比达|占全)/;
/**
 * In the items of a document that plans, a noun and its quantity that fill the end of a clause promise it without a verb: 好评率98%,
 * 参展企业300家.
 */
const ownItem = ({ inOutline, rules, measure, phrase, end, numeral, clauseAfter }: Sighting) =>
  inOutline &&
  !rules &&
  numeral.arabic &&
  measure !== null &&
  /^(?:count|share|money|amount)$/.test(measure.kind) &&
  phrase.end <= end &&
  /^(?:$|[、）)])/.test(clauseAfter);
/** A body of rules says what follows: 规定要求，…. */
const ruled = /(?:办法|规定|细则|条例|标准|规范)》?(?:还|同时)?(?:要求|规定|明确)/;
const bounding = /^(?:不低于|不少于|不高于|不超过|至少)$/;
const BOUND = /^(?:不低于|不少于|不高于|不超过|至少|以上|以内|以下|≥|≤)$/;

function lastDescribing(words: string): boolean {
  const tail = words.slice(-14);
  return [...tail.matchAll(DESCRIBING)].some(({ index, 0: verb }) => tail.length - index - verb.length <= 4);
}

/** Verbs that ask for a change even without a deadline. */
const moving =
  /压缩|缩短|控制在|(?:提高|提升|扩大|降低|增加|减少)[到至]|降[至到]|增[至到]|保持|稳定|不低于|不超过|^[^，]{0,4}(?:降低|减少|提高|提升|扩大|增加(?!值)|压减|减税)[一-鿿]{1,}/;

/**
 * A quantity of something: with a measure word or a share, or a bare Arabic number right after its verb. One between two
 * nouns (生产云舟700支线飞机) is the number of a model.
 */
const quantity = ({ unit, direct, numeral, clauseBefore, clauseAfter }: Sighting) =>
  unit !== null ||
  (direct && numeral.arabic && !(isNamed.test(clauseBefore) && /^[一-鿿]{2}/.test(clauseAfter)));
const isNamed = new RegExp(`[一-鿿”](?<!(?:${MAKING.source}|${REACHING.source}|[到至为了约近超在以])[”]?)$`);

/** 累计 in goals, or in the items of a document (累计不低于25亿元), adds up what is to come. */
const boundsATally = ({ turn, inOutline, planned, record, direct, qualifier, clauseBefore }: Sighting) =>
  turn?.rule === 'tally' &&
  !record &&
  (planned || (inOutline && (direct || bounding.test(qualifier ?? '') || /控制在$/.test(clauseBefore))));

/** A small number in Chinese characters (两个市场): more often part of a way of speaking than of a promise. */
const isSmall = ({ numeral, qualifier }: Sighting) =>
  !numeral.arabic && numeral.value < 10 && numeral.max === null && qualifier === null;

/** A sentence that begins with its verb, perhaps behind a year or whom it is for, orders; one with a subject tells. */
const orders = new RegExp(`^(?:20\\d\\d年|[向对为在][^，。]{1,8})?(?:${MAKING.source}|${REACHING.source})`);

/** What the sentence says of the quantity. */
export const statementRules: readonly ClassRule[] = [
  {
    name: 'no-quantity',
    reason: 'A number without measure, share or verb counts nothing that could be planned.',
    judge: (sighting) => (quantity(sighting) ? null : { class: 'other' }),
  },
  {
    name: 'foreseen',
    reason: 'What somebody expects is no promise; in a review it is how the year comes out.',
    judge: ({ turn, record }) => (turn?.stance === 'forecast' && !record ? { class: 'other' } : null),
  },
  {
    name: 'named-goal',
    reason: 'What a quotation calls a goal is one, whatever is told of it: “达到200家”的目标.',
    judge: ({ text, end, sentence }) =>
      /^[^。“；]{0,40}”的[^，。；]{0,6}目标/.test(text.slice(end, Math.min(sentence.end, end + 50)))
        ? { class: 'target' }
        : null,
  },
  {
    name: 'past',
    reason: '已, 截至, 累计, 同比, a year gone by: it has happened.',
    judge: (sighting) =>
      sighting.turn?.stance === 'past' && !boundsATally(sighting) ? { class: 'result' } : null,
  },
  {
    name: 'done-after',
    reason: 'The verb stands behind the quantity: 20项标准已发布.',
    judge: ({ text, end, turn, planned, carried, sentence }) =>
      turn?.stance !== 'plan' &&
      !planned &&
      !carried &&
      done.test(text.slice(end, Math.min(sentence.end, end + 40)))
        ? { class: 'result' }
        : null,
  },
  {
    name: 'record',
    reason: 'Under a heading of what there is (发展基础, 工作回顾), what no deadline plans has been reached.',
    judge: ({ record, turn, dated }) =>
      record && !(dated && turn?.stance === 'plan') ? { class: 'result' } : null,
  },
  {
    name: 'the-first',
    reason: '前100家企业: those at the head of a row; how many they are is no aim.',
    judge: ({ clauseBefore, measure, reporting }) =>
      !reporting && measure?.word === '家' && clauseBefore.endsWith('前') ? { class: 'other' } : null,
  },
  {
    name: 'kinds',
    reason:
      '主要有三种, 两类, 十大战略: a few sorts in Chinese characters, and whatever is counted by 大, tell what there is.',
    judge: (sighting) =>
      sighting.measure?.kind === 'kind' && isSmall(sighting)
        ? { class: /有$/.test(sighting.clauseBefore) ? 'composition' : 'other' }
        : sighting.unit === '大'
          ? { class: 'other' }
          : null,
  },
  {
    name: 'comparison',
    reason: '比普通产品高出几十倍: how two things compare.',
    judge: ({ clauseBefore, measure, numeral }) =>
      (measure?.kind === 'multiple' || numeral.unit === '倍') &&
      /比[^，。；]{1,20}(?:高出?|多出?|快|低|大)(?:[几数百]十?倍[^，。；]{0,4})?$/.test(clauseBefore)
        ? { class: 'other' }
        : null,
  },
  {
    name: 'plan',
    reason: 'A deadline, 力争, 将 or a heading of goals makes a quantity planned.',
    judge: ({ turn, governed, planned, unit, clauseAfter }) => {
      if (turn?.stance !== 'plan' && !planned) return null;
      return governed || unit === '%' || turn !== null || planned || clauseAfter === ''
        ? { class: 'target' }
        : null;
    },
  },
  {
    name: 'carried',
    reason:
      'A deadline in the sentence before still holds for a quantity that a verb governs or a bound is set to.',
    judge: ({ carried, turn, governed, qualifier }) =>
      carried && turn === null && (governed || qualifier === '左右' || BOUND.test(qualifier ?? ''))
        ? { class: 'target' }
        : null,
  },
  {
    name: 'describing',
    reason: '有, 占, 位居: what is.',
    judge: ({ clauseBefore, turn, carried, inOutline, qualifier }) =>
      turn === null && !carried && !(inOutline && BOUND.test(qualifier ?? '')) && lastDescribing(clauseBefore)
        ? { class: 'result' }
        : null,
  },
  {
    name: 'reporting',
    reason: 'In a paragraph that tells what was done and plans nothing, the rest was done too.',
    judge: ({ reporting, turn, making, text, start }) => {
      if (!reporting || turn !== null) return null;
      const opensWithVerb = making && !/[已了]/.test(text.slice(Math.max(0, start - 400), start));
      return opensWithVerb ? null : { class: 'result' };
    },
  },
  {
    name: 'narrative',
    reason: 'With somebody for subject and no modal verb the sentence tells what happened.',
    judge: ({ before, governed, qualifier }) =>
      governed && !bounding.test(qualifier ?? '') && narrative.test(before) && !modal.test(before)
        ? { class: 'result' }
        : null,
  },
  {
    name: 'terms',
    reason:
      'Where a document lays down rules, a number that is neither the object of a verb nor due each year is a term for those it rules.',
    judge: ({ rules, direct, yearly, turn, clauseBefore, before }) =>
      turn === null &&
      ((rules && ((!yearly && !direct) || /可[^，]{0,6}$/.test(clauseBefore))) || ruled.test(before))
        ? { class: 'other' }
        : null,
  },
  {
    name: 'level',
    reason:
      'Outside the items of a document, or behind what it tells of the past, 达到 and 增长 alone tell how things stand, unless a bound sets a norm.',
    judge: ({ making, governed, inOutline, told, qualifier, clauseBefore }) =>
      governed &&
      !making &&
      !moving.test(clauseBefore) &&
      (!inOutline || told) &&
      !/^(?:不低于|不少于|不高于|不超过|至少)$/.test(qualifier ?? '')
        ? { class: 'result' }
        : null,
  },
  {
    name: 'news',
    reason: 'Where no word of the paragraph plans or orders, a report tells what happened.',
    judge: ({ numeral, governed, inOutline, text, start, measure, sentence, qualifier }) =>
      governed &&
      !bounding.test(qualifier ?? '') &&
      !inOutline &&
      numeral.text !== '一' &&
      measure !== null &&
      !planning.test(text.slice(Math.max(0, start - 400), start)) &&
      (text.startsWith('—') || !orders.test(text.slice(sentence.start, start)))
        ? { class: 'result' }
        : null,
  },
  {
    name: 'imperative',
    reason: 'A verb of making without subject is how policies promise: 打造5个平台.',
    judge: (sighting) => {
      const { governed, direct, inOutline, measure, unit, qualifier, clauseBefore } = sighting;
      const bound = inOutline && unit === '%' && /^(?:以上|以内|不低于|不少于)$/.test(qualifier ?? '');
      return bound ||
        boundsATally(sighting) ||
        ownItem(sighting) ||
        isBuilt(sighting) ||
        (governed &&
          (direct ||
            (measure !== null &&
              measure.kind !== 'kind' &&
              !isSmall(sighting) &&
              (inOutline ||
                GOVERNING_WORDS.isIn(clauseBefore, 0, clauseBefore.length) ||
                bounding.test(qualifier ?? '')))))
        ? { class: 'target' }
        : null;
    },
  },
  { name: 'unstated', reason: 'Nothing says that it is planned or done.', judge: () => ({ class: 'other' }) },
];
