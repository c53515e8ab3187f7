import { findEach } from '../../patterns/find-each.ts';
import type { Period } from '../deadlines/find-periods.ts';

/** How the words before a quantity take it: as planned, as done, as foreseen by somebody, or as neither. */
export type Stance = 'plan' | 'past' | 'forecast';

/**
 * The rule of words that compare: with others (位居全国第二, 获评) and with other years (同比, 连续五年). Alone they tell what is; behind
 * a deadline or under goals they tell what is to be, and so turn nothing.
 */
export const COMPARING = 'comparing';

/** A word that turns the stance, and how far it reaches. */
export interface Turn {
  start: number;
  end: number;
  stance: Stance;
  rule: string;
}

/** One kind of word that turns the stance. */
interface TurnWord {
  rule: string;
  stance: Stance;
  pattern: RegExp;
}

const act =
  '达|超|突破|建|新|实现|培育|打造|推出|完成|投|形成|支持|在|于|力争|再|继续|进一步|引|开|增|提|认定|遴选|每年|分|对|从|以|有|出台|制|覆盖|带动|向|为|全|着力|重点|组织|加快|推|发|培|创|布局|实施';

/** What the planners themselves expect to bring about (预计撬动投资120亿元) is a promise. */
const doing =
  '(?:可|将|能)?(?:[到至]?20\\d\\d年|撬动|带动|达成|新增|建成|培训|完成|投放|投入|服务|惠及|覆盖|减免|为[^，。]{1,8}减)';

const words: readonly TurnWord[] = [
  {
    rule: 'strive',
    stance: 'plan',
    pattern:
      /力争|争取(?!到了)|届时|锚定|确保|努力实现|拟(?![定议合])|(?<!完成[^，。；]{0,8})(?:主要|发展|总体|工作|预期|具体|年度|行动|阶段性|近期|远期)目标(?!任务完成)|目标(?:是|为|[:：])|指标(?:如下)?[:：]|预期性|约束性/g,
  },
  {
    rule: 'will',
    stance: 'plan',
    pattern: new RegExp(
      `将(?=${act})|(?<![行动规划]|[一二两三四五十]年)计划(?=[到在新建投培用于打实完推引组再每发安支])|规划(?=建设|布局|新建|到|总投资)|(?<![主需重紧])要(?=建设|培育|打造|新增|实现|完成|达到|建成|遴选|支持)|有序推进|再(?=新?建|培育|打造|新增|遴选|认定|推|完成|引)`,
      'g',
    ),
  },
  {
    rule: 'foreseen',
    stance: 'forecast',
    pattern: new RegExp(
      `有望|预测|(?<!按)测算|估计|估算|预估|预判|可能(?!性)|情形下|应该(?:在|会|能|可)|(?:机构|专家|研究|学会|协会|大学|学院|分析师|人士|学者|券商|咨询)[^，。；]{0,14}(?:预计|认为)|市场(?:规模|需求)?[^，。；]{0,10}预计|预计(?!${doing})`,
      'g',
    ),
  },
  {
    rule: 'already',
    stance: 'past',
    pattern:
      /已(?!经?明确)(?=[^，。；知]{1,4})|业已|均已|曾(?!经理)|截至(?!到?20\d\d年底?[前,，]?力争)|截止(?!日期|时间)|(?<![由从项题])(?:目前(?!期)|现有|当前)|如今|至今|去年|上年|前年|以来|近年来?(?=，|,|[^底末内中])|过去|近[一二两三四五六七八九十几\d]{1,2}年|历史上|提前完成|圆满完成|(?<!明年|后年)上半年|前三季度|[一二三]季度|数据显示|统计显示|据统计|初步统计|此前|上一轮|仍(?:较|然|有(?!望)|存在|停留|处|未)|依然/g,
  },
  {
    rule: COMPARING,
    stance: 'past',
    pattern:
      /(?<!年均)同比|环比|连续[一二三四五六七八九十\d]{1,2}年|荣获|获评|入选|位居|位列|名列|排名|(?<![均人户台])拥有(?![量率])(?=[^，。；的]{0,10}\d)|居(?:全[国球省市]|世界|首位|第[一二三])/g,
  },
  { rule: 'tally', stance: 'past', pattern: /累计/g },
  {
    rule: 'done',
    stance: 'past',
    pattern:
      /(?:[一-鿿](?:成|到|加|高|升|长|立|设|造|育|出|过|破|现|增|集|选|定|布|进|动|聚|持|展|降|少|入|资|盖|务|训|建)|建|达|超|有|多|优|理)了/g,
  },
];

const findWords = findEach(words.map(({ pattern }) => pattern));

/** 要 behind a year that is the topic: 2031年，要聚焦…. */
const ordering = /^[^，,。；：:]{0,8}[，,：:][^，,。；]{0,6}(?<![主需重必首])要(?![求素点闻件])/;

/** Whether a list of words turns a plan back: what is 已 done stands inside 在已建成100个的基础上. */
const onThatGround = /的?基础上/;

/**
 * The turns of stance in a sentence, from left to right. Deadlines make a plan, counting days and times past make a result;
 * the words of the table do the rest. A past turn inside 在…基础上 reaches no further than that.
 */
export function turnsOf(sentence: string, periods: readonly Period[]): Turn[] {
  const turns: Turn[] = periods.flatMap(({ start, end, kind, topic, ahead }): Turn[] => {
    if (ahead) return [{ start, end, stance: 'plan', rule: 'year-ahead' }];
    if (kind === 'by') return [{ start, end, stance: 'plan', rule: 'deadline' }];
    if (topic && ordering.test(sentence.slice(end, end + 24)))
      return [{ start, end, stance: 'plan', rule: 'topic' }];
    if (kind === 'asof' || kind === 'past') return [{ start, end, stance: 'past', rule: 'past-time' }];
    return [];
  });
  const matches = findWords(sentence);
  for (const [index, { rule, stance }] of words.entries()) {
    for (const match of matches[index] ?? []) {
      const start = match.index;
      turns.push({ start, end: start + match[0].length, stance, rule });
    }
  }
  if (turns.length === 0 && !sentence.includes('基础上')) return turns;
  turns.sort((one, other) => one.start - other.start || one.end - other.end);
  const plan = turns.find(({ stance }) => stance === 'plan')?.start ?? Infinity;
  const foreseen = turns.find(({ stance }) => stance === 'forecast')?.start ?? Infinity;
  const ground = onThatGround.exec(sentence);
  return turns
    .filter(
      ({ rule, start }) =>
        (rule !== 'tally' || start < plan) &&
        (!/^(?:will|deadline|year-ahead)$/.test(rule) || start < foreseen),
    )
    .concat(
      ground ? [{ start: ground.index, end: ground.index, stance: 'plan', rule: 'on-that-ground' }] : [],
    )
    .sort((one, other) => one.start - other.start || one.end - other.end);
}
