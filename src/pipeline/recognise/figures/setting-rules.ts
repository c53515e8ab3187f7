import { isBuilt } from './description-rules.ts';
import { isShareOfBearers } from './share-of-bearers.ts';
import type { ClassRule, Sighting } from './sighting.ts';

const reward =
  /奖励|奖补|补偿|(?<!争取[^，。]{0,4})补助|补贴|资助|贴息|罚款|处以|缴纳|给予|注册资本|奖金|返还/;
/** Words that make a term of the quantity in their own clause only. */
const term = /扶持资金|额度|支持比例|支持金额|拨付|兑付|抵扣|(?<!为[^，。]{2,14})减免|减征|税率|利率/;
/** What one applicant may have at most: 同一企业…最高300万元, 单户每年不超过10万元. */
const cap = /(?:同一|每(?:家|户|个|名|人|项|台|单|次)|单[个家户项笔人]|单一)[^。；]{0,30}$/;
/** A condition before what is granted: 对首次突破1亿元的，累计给予50万元. */
const conditioned = /的[，,][^，,。；]*$/;
/** What a budget sets aside in a year (安排8亿元财政资金), and the parts of it; what is set aside each year is promised. */
const setAside = /(?<!每年[^，。；]{0,6})(?:安排|投入|下达|拨付|落实)$/;
const budget = /^[^，。；\d]{0,4}(?:财政|预算|专项债|专项资金)/;
const partOfBudget =
  /(?:安排|投入|下达|拨付|落实)[\d.]{1,8}[万亿]{0,2}元(?:财政|预算|专项债|专项资金)[^。；]*[，,]其中[^。；]*$/;
/** What one may apply for: 可申请最高15万元. */
const allowed = /可(?:申请|享受|获得?|贷|提供|领取)[^，。；]{0,8}$/;
const atMost = /最高|最多|不超过|上限|限额|至多/;
/** A share of what somebody pays or earns: 按合同额的40%. */
const shareOf = /(?:^|[，、])?按(?:照)?[^，。；]{0,16}$/;
/** Money that is raised for all: 每年安排专项资金不少于2亿元, 撬动社会资本20亿元, whatever is granted out of it. */
const raised = /(?:每年安排|撬动|带动|吸引|募集|设立|组建)[^，。；]{0,14}$/;
/** What one hour, ton or head costs is a price: 每工时80元. */
const each = /每(?![年月季周日])[一-鿿]{1,3}$/;
const condition =
  /年龄|学历|工龄|注册资本|成立(?:时间|满|\d)|注册(?:时间|满)|从业(?:时间|经验|经历|满|不少于)|(?:符合|满足|具备).{0,16}条件|申报(?:条件|主体|单位)|(?:下列|以下|之一)条件|(?<!跨过|跨越|迈过|突破|迈上)门槛(?:由|为|是|从)|条件由|放宽[至到为]|不满|届满|即可|方可|的应当|的须/;
/** Words that oblige applicants: what follows in the sentence is what they must have. */
const obliging =
  /(?:申报|申请|入库|入选|参评|参选|认定|推荐|承担|试点|示范|运营)[^。；，]{0,12}(?:须|須|(?<![供响适反相对效])应当?(?![用对急变])|(?<!急)需(?!求)|要同时|必须|同时满足|同时具备)|(?:企业|单位|机构|者)[须須](?!要)|(?:(?<![（(])同时|均须|均应)(?:满足|具备|符合)|(?:满足|符合|具备)(?:下列|以下)/;
const holders =
  '(?:企业|单位|机构|项目|人员|产品|主体|园区|平台|人才|团队|地区|城市|用户|投资|设备|农户|家庭|企业和)';
const eligible = new RegExp(`^的[^，。；]{0,12}${holders}`);
/** A clause that ends in 的 before what is given to whom it fits: 列入百家企业的，给予奖励. */
const fits = /^(?:[^，,。；]{2,20})?的$/;
const given = /^[，,]\s?[^，,。；]{0,12}(?:给予|奖励|补助|补贴|资助|予以|享受)/;
/** How often something is done: 每5年修订1次. */
const often = /每(?:[两二三四五六七八九十\d]{0,2}(?:年|季度?|个?月|周|半年))[^，。；]{0,14}$/;

const inPart = ({ text, part, clause, start, end }: Sighting) =>
  text.slice(
    Math.max(part.start, clause.start - 40, start - 120),
    Math.min(part.end, clause.end + (text[clause.end] === '对' ? 0 : 24), end + 80),
  );

/** Settings in which a number limits, rewards or times, and promises nothing. */
export const settingRules: readonly ClassRule[] = [
  {
    name: 'reward',
    reason:
      'A sum or rate given to each that qualifies (给予50万元奖励) is a term of the policy, not its aim.',
    judge: (sighting) => {
      const { unit, measure, clauseBefore, clauseAfter, turn, before, qualifier } = sighting;
      if (measure?.kind === 'money' && each.test(clauseBefore)) return { class: 'other' };
      if (
        measure?.kind === 'money' &&
        (cap.test(before) || allowed.test(clauseBefore)) &&
        atMost.test((qualifier ?? '') + clauseBefore.slice(-8))
      )
        return { class: 'other' };
      if (turn?.rule === 'tally' && !conditioned.test(before)) return null;
      if (measure?.kind === 'money' && raised.test(clauseBefore) && !reward.test(clauseAfter)) return null;
      if (measure?.kind === 'money')
        return reward.test(inPart(sighting)) || term.test(clauseBefore + clauseAfter)
          ? { class: 'other' }
          : null;
      if (unit !== '%' && unit !== '倍') return null;
      const words = clauseBefore + clauseAfter;
      return reward.test(words) ||
        term.test(words) ||
        (shareOf.test(clauseBefore) && /^(?:$|[给予以计收]|标准|执行)/.test(clauseAfter)) ||
        (shareOf.test(clauseBefore) && reward.test(inPart(sighting)))
        ? { class: 'other' }
        : null;
    },
  },
  {
    name: 'budget',
    reason: '安排8亿元财政资金，其中道路2亿元: what a budget sets aside is spent on goals and is none.',
    judge: ({ measure, clauseBefore, clauseAfter, before }) =>
      measure?.kind === 'money' &&
      ((setAside.test(clauseBefore) && budget.test(clauseAfter)) || partOfBudget.test(before))
        ? { class: 'other' }
        : null,
  },
  {
    name: 'bound-told-again',
    reason: '6亩以下（不含6亩）: whether a bound is among the values that it bounds.',
    judge: ({ clauseBefore }) => (/[（(]不?含$/.test(clauseBefore) ? { class: 'other' } : null),
  },
  {
    name: 'eligibility',
    reason: 'A number in a condition for applying is a threshold.',
    judge: (sighting) => {
      const { text, sentence, clause, start, clauseBefore, clauseAfter, measure } = sighting;
      const words = clauseBefore + clauseAfter;
      if (
        condition.test(words) ||
        /^\s?(?:对(?!接|外|标|[^，。；]{0,16}(?:贡献|支撑率|带动率|拉动率|依存度|作用))|凡|只要|若(?!干)|如果|支持对)/.test(
          clauseBefore,
        )
      )
        return { class: 'other' };
      if (obliging.test(text.slice(Math.max(sentence.start, start - 120), start))) return { class: 'other' };
      if (fits.test(clauseAfter) && given.test(text.slice(clause.end - 1, clause.end + 24)))
        return { class: 'other' };
      return measure?.kind !== 'count' &&
        !isBuilt(sighting) &&
        !isShareOfBearers(sighting) &&
        eligible.test(clauseAfter)
        ? { class: 'other' }
        : null;
    },
  },
  {
    name: 'conditions',
    reason: 'Under a heading of conditions everything is a threshold.',
    judge: ({ conditions }) => (conditions ? { class: 'other' } : null),
  },
  {
    name: 'survey',
    reason: '问卷覆盖300家企业: how many are asked says how far a survey goes, not how far a policy.',
    judge: ({ clauseBefore }) =>
      /(?:摸底|普查|问卷|抽样|调查)[^，。；]{0,8}(?:覆盖|涉及)[^，。；]{0,14}$/.test(clauseBefore)
        ? { class: 'other' }
        : null,
  },
  {
    name: 'mark',
    reason: 'A score (低于60分) is a mark that somebody gets.',
    judge: ({ unit }) => (unit === '分' ? { class: 'other' } : null),
  },
  {
    name: 'quota',
    reason: 'How many each may propose (每市推荐不超过5个) limits applications.',
    judge: ({ clauseBefore, measure, rules }) =>
      /(?:推荐|申报|限报|报送|限额|名额)[^，。]{0,16}$/.test(clauseBefore) ||
      (measure?.kind === 'count' && /(?:最多|至多)[^，。；]{0,4}$/.test(clauseBefore)) ||
      (rules && /每[个家项][^，。；]{1,12}(?:遴选|选取|评选)$/.test(clauseBefore))
        ? { class: 'other' }
        : null,
  },
  {
    name: 'copies',
    reason: '材料一式两份: how many papers to send.',
    judge: ({ before, measure }) =>
      /^[份页]$/.test(measure?.word ?? '') && /材料|文件|报告|申请|表|光盘|一式|打印/.test(before.slice(-24))
        ? { class: 'other' }
        : null,
  },
  {
    name: 'instalments',
    reason: '分三批, 分两期: how it is done, not how much.',
    judge: ({ clauseBefore, measure }) =>
      /分$/.test(clauseBefore) && /^[批期次年]$/.test(measure?.word ?? '') ? { class: 'other' } : null,
  },
  {
    name: 'frequency',
    reason: '每5年修订1次: how often it is done, not how much.',
    judge: ({ clauseBefore, measure, numeral }) =>
      measure?.word === '次' && numeral.value <= 4 && often.test(clauseBefore) ? { class: 'other' } : null,
  },
];
