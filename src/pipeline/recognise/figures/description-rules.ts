import { isApposed } from './apposition.ts';
import { isShareOfBearers } from './share-of-bearers.ts';
import type { ClassRule, Sighting } from './sighting.ts';

const duration =
  /压缩|缩短|压减|延长|预期寿命|受教育年限|控制在|降至|提前|时长|时延|响应|送达|到达|到场|直达|通达|时效|办结|提高|提升|增加到|达到/;
/** What a sum or a size in front of it describes: 百亿元企业, 亿元以上项目, 50亿元软件产业母基金 is not among them. */
const described =
  /^(?:以上|以下|以内|级)?(?:的)?[^，。；、（(\d]{0,12}?(?:企业|项目|集群|园区|产业链|产业带|县|镇|村|街道|公司|集团|主体|载体|产品|单品|品牌|楼宇|基地|电站|电厂|机组|装置|工程|机型|商场|市场|技改|队伍|地膜|以下的|罚款)/;
const exempt =
  /^(?:以上|以下)?(?:的)?[^，。；、]{0,10}(?:基金|资金|贷款|投资|授信|目标|水平|规模|能力|额度|产值)/;
/** A relative clause with a verb of its own before its amount: 研发投入占比达到3%的企业, not 80%的品种. */
const predicate =
  /(?:达到?|超过?|高于|低于|不足|不低于|不少于|不超过|过|增长|下降|占比?|占[^，。；]{1,16}|面积|收入|营收|产值|销售额|金额|投资|规模|容量|年限)$/;
/** Whether the quantity is the least size of what the clause orders to build: 建设不低于2平方公里的产业园. */
export function isBuilt({ clauseBefore, measure, qualifier }: Sighting): boolean {
  return (
    measure?.kind === 'amount' &&
    /^(?:不低于|不少于|不小于)$/.test(qualifier ?? '') &&
    /(?:建设|新建|规划|打造|建成|布局|设立|开辟)[^，。；]{0,12}$/.test(clauseBefore)
  );
}

/** Whether the quantity describes the noun behind it instead of standing for itself: 营收超100亿元的企业, 千亿元集群. */
function describesNoun(sighting: Sighting): boolean {
  const { clauseAfter, clauseBefore, unit, measure, numeral, text, start, end } = sighting;
  if (unit === null || !measure || !/^(?:money|amount|share|multiple|time)$/.test(measure.kind)) return false;
  if (exempt.test(clauseAfter)) return false;
  const isRelative = /^的[一-鿿“]{2}/.test(clauseAfter);
  if (measure.kind === 'share')
    return (
      isRelative &&
      predicate.test(clauseBefore + text.slice(start, numeral.start)) &&
      !isShareOfBearers(sighting)
    );
  if (measure.kind === 'time') return false;
  if (isRelative) return !isBuilt(sighting);
  if (measure.kind === 'amount' && /以下$/.test(text.slice(start, end)))
    return /^[一-鿿]{2}/.test(clauseAfter);
  return measure.kind === 'money' && described.test(clauseAfter);
}

/** What is there now, before what is to become of it is told behind a comma: 由现时的1%，到2035年增至5%. */
const now = /(?:由|从)(?:现时|目前|现在|当前|现有|去年|上年|(?:20\d\d)年[底末]?)的?[^，,。；]{0,10}$/;
const then =
  /^[^。；]{0,24}?(?:提高|增加|增长|上升|提升|扩大|降低|下降|减少|压缩|缩短|增|升|降|扩|减)(?:到|至|为)/;

/** Numbers that describe things, or say how things were, instead of how many are to be. */
export const descriptionRules: readonly ClassRule[] = [
  {
    name: 'apposition',
    reason: '甲、乙、丙3个市, 甲等8个区域: it counts what has just been listed.',
    judge: (sighting) => (isApposed(sighting) ? { class: 'other' } : null),
  },
  {
    name: 'extent',
    reason: 'What a project costs, how long it is and how much ground it takes says how large it is.',
    judge: ({ clauseBefore }) =>
      /(?<!完成)(?:总投资|(?:投资|资金)(?:总?需求|估算|概算)(?:总[额量])?|距[^，。；]{1,12}|占地(?:面积)?|建筑面积|全长|总长|设计时速|线路长度|里程长)(?:额|约|为|达)?$/.test(
        clauseBefore,
      )
        ? { class: 'other' }
        : null,
  },
  {
    name: 'attribute',
    reason: 'An amount that describes the noun behind it (产值超千亿元的集群) tells what kind, not how many.',
    judge: (sighting) => {
      if (describesNoun(sighting)) return { class: 'other' };
      const { measure, before, clauseAfter } = sighting;
      const counted = /\d(?:多|余)?(?:个|家|项|座|条|名|所|处|批)[^，。；]{0,12}$/.test(before);
      const amount = measure?.kind === 'money' || measure?.kind === 'amount';
      return amount && counted && /^的?[一-鿿]{2}/.test(clauseAfter) ? { class: 'other' } : null;
    },
  },
  {
    name: 'duration',
    reason: 'A length of time is a promise only where it is to be shortened, held, lengthened or kept to.',
    judge: ({ measure, clauseBefore, clauseAfter, text, start, end }) =>
      measure?.kind === 'time' &&
      (/^[一-鿿]{1,6}(?:率|圈|热线|专线)/.test(clauseAfter) ||
        !duration.test(clauseBefore + text.slice(start, end) + clauseAfter))
        ? { class: 'other' }
        : null,
  },
  {
    name: 'baseline',
    reason: '由A提高到B; 由现时的A，到2035年增至B: A is what there was.',
    judge: ({ clauseBefore, clauseAfter, text, end, sentence }) =>
      (now.test(clauseBefore) && then.test(text.slice(end, Math.min(sentence.end, end + 40)))) ||
      (/(?:由|从)[^，。]{0,24}$/.test(clauseBefore) &&
        /^[^，。；]{0,10}?(?:提高|增加|增长|上升|提升|扩大|降低|下降|减少|压缩|缩短|发展|壮大|跃升|攀升|回落|缩|增|升|降|扩|减)(?:到|至|为)/.test(
          clauseAfter,
        ))
        ? { class: 'result' }
        : null,
  },
];
