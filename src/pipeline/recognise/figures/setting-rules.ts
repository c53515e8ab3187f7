import type { ClassRule, Sighting } from './sighting.ts';

const reward =
  /奖励|奖补|补助|补贴|资助|贴息|罚款|处以|缴纳|给予|注册资本|奖金|扶持资金|额度|减免|减征|返还|税率/;
/** What one hour, ton or head costs is a price: 每工时80元. */
const each = /每(?![年月季周日])[一-鿿]{1,3}$/;
const condition =
  /年龄|学历|工龄|注册资本|成立(?:时间|满)|从业|符合.{0,16}条件|满足.{0,16}条件|具备.{0,16}条件|申报(?:条件|主体|单位)|下列条件|以下条件|门槛|不满|届满|即可|方可/;
const holders =
  '(?:企业|单位|机构|项目|人员|产品|主体|园区|平台|人才|团队|地区|城市|用户|投资|设备|农户|家庭|企业和)';
const eligible = new RegExp(`^的[^，。；]{0,12}${holders}`);
const duration = /压缩|缩短|压减|延长|预期寿命|受教育年限|控制在|降至|提前|时长|时延/;
const rough = /^(?:元|美元|%|倍|吨|千瓦|兆瓦|吉瓦|kW|MW|GW|人|亩|平方米|平方公里)/;

/** Whether the quantity describes the noun behind it instead of standing for itself: 营收超100亿元的企业, 千亿级集群. */
function describesNoun({ clauseAfter, unit, measure }: Sighting): boolean {
  if (unit === null || !rough.test(unit) || measure?.kind === 'count') return false;
  return /^的(?!目标|水平|增速|比例|规模|速度|增长|占比|[^，。；]{0,12}(?:基金|资金))[一-鿿]{2}/.test(
    clauseAfter,
  );
}

/** Settings in which a number limits, rewards, times or describes, and promises nothing. */
export const settingRules: readonly ClassRule[] = [
  {
    name: 'reward',
    reason:
      'A sum or rate given to each that qualifies (给予50万元奖励) is a term of the policy, not its aim.',
    judge: ({ unit, measure, text, sentence, clause, clauseBefore, start, end, turn }) => {
      if (measure?.kind === 'money' && each.test(clauseBefore)) return { class: 'other' };
      if ((measure?.kind !== 'money' && unit !== '%') || turn?.rule === 'tally') return null;
      const near = text.slice(
        Math.max(sentence.start, clause.start - 40, start - 120),
        Math.min(sentence.end, clause.end + (text[clause.end] === '对' ? 0 : 24), end + 80),
      );
      return reward.test(near) ? { class: 'other' } : null;
    },
  },
  {
    name: 'eligibility',
    reason: 'A number in a condition for applying is a threshold.',
    judge: ({ clauseBefore, clauseAfter, measure }) => {
      const words = clauseBefore + clauseAfter;
      if (condition.test(words) || /^\s?(?:对|凡|支持对)(?!接|外|标)/.test(clauseBefore))
        return { class: 'other' };
      return measure?.kind !== 'count' && eligible.test(clauseAfter) ? { class: 'other' } : null;
    },
  },
  {
    name: 'conditions',
    reason: 'Under a heading of conditions everything is a threshold.',
    judge: ({ conditions }) => (conditions ? { class: 'other' } : null),
  },
  {
    name: 'mark',
    reason: 'A score (低于60分) is a mark that somebody gets.',
    judge: ({ unit }) => (unit === '分' ? { class: 'other' } : null),
  },
  {
    name: 'extent',
    reason: 'What a project costs and how much ground it takes says how large it is.',
    judge: ({ clauseBefore }) =>
      /(?<!完成)(?:总投资|占地(?:面积)?|建筑面积)(?:额|约|为|达)?$/.test(clauseBefore)
        ? { class: 'other' }
        : null,
  },
  {
    name: 'quota',
    reason: 'How many each may propose (每市推荐不超过5个) limits applications.',
    judge: ({ clauseBefore }) =>
      /(?:推荐|申报|限报|报送|限额|名额)[^，。]{0,16}$/.test(clauseBefore) ? { class: 'other' } : null,
  },
  {
    name: 'instalments',
    reason: '分三批, 分两期: how it is done, not how much.',
    judge: ({ clauseBefore, measure }) =>
      /分$/.test(clauseBefore) && /^[批期次步年]$/.test(measure?.word ?? '') ? { class: 'other' } : null,
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
    reason: 'A length of time is a promise only where it is to be shortened, held or lengthened.',
    judge: ({ measure, clauseBefore, clauseAfter, text, start, end }) =>
      measure?.kind === 'time' && !duration.test(clauseBefore + text.slice(start, end) + clauseAfter)
        ? { class: 'other' }
        : null,
  },
  {
    name: 'baseline',
    reason: '由A提高到B: A is what there was.',
    judge: ({ clauseBefore, clauseAfter }) =>
      /(?:由|从)[^，。]{0,24}$/.test(clauseBefore) &&
      /^[^，。；]{0,10}?(?:提高|增加|增长|上升|提升|扩大|降低|下降|减少|压缩|缩短|缩|增|升|降|扩)(?:到|至|为)/.test(
        clauseAfter,
      )
        ? { class: 'result' }
        : null,
  },
];
