import { matchAt } from '../../patterns/match-at.ts';
import { MAKING, REACHING_WORDS } from './verbs.ts';
import { WordSet } from './word-set.ts';

const stop = matchAt(/[，。；、：！？,;:!?（）()《》〈〉[\]【】\n]/y);
const joint = matchAt(/(?:和|及|以及|与|并|或|至)(?=(?:[\d一二两三四五六七八九十百千万数几近约超]|若干))/y);
/** A verb of its own after the noun: 100家企业上云 counts 企业. */
const predicate = matchAt(
  /(?:达到|超过|突破|达(?!成)|上云|开展|实施|完成|实现|参与|进入|入选|纳入|获得|通过|接入|增长|下降|提高|降低|保持|基本|全部|全面|均|已|将|为|在|是|分别|加入|落户|建成|投产|占|用于|列入|作为|以及|并|且)/y,
);
/** What light verbs (完成, 开展) take as their object: the noun counted stands before it. */
const nominal = /(?:制定|制修订|修订|研制|编制|认定|建设任务|建设|任务)$/;
const lead =
  /^(?:(?:的(?=[一-鿿]{2})|其中|同时|此外|力争|争取|确保|努力|使|让|推动|促进|实现|带动|全面|基本|累计|每年|年均|加快|着力|将|要|(?:我[国省市县]|全[省市国县区])(?=实现|新增|完成|培育|已|现|共)|占|已有?|现有|共有|到|至|底|末|前|年|在|和|及|以及|与|并|[、\s“”"—·•]))+/;

/**
 * The noun that a measure word counts, beginning at `offset`: up to the next stop, conjunction with another number or verb.
 * Quoted names stay whole; a long description is cut to what follows its last 的; what a light verb takes as its object
 * (制定, 建设) is left to the phrase. `end` is where the words end. Empty where nothing follows.
 */
export function nounAfter(text: string, offset: number, light: boolean): { what: string; end: number } {
  let start = offset;
  if (text[start] === ' ') start += 1;
  if (text[start] === '的') start += 1;
  let end = start;
  let quoted = 0;
  for (; end < text.length && end - start < 60; end += 1) {
    const sign = text[end] ?? '';
    if (sign === '“') quoted += 1;
    if (sign === '”') {
      if (quoted === 0) break;
      quoted -= 1;
    }
    if (quoted > 0) continue;
    if (stop(text, end) || joint(text, end) || (end - start >= 2 && predicate(text, end))) break;
  }
  const run = text.slice(start, end).trimEnd();
  let what = run.replace(/(?<!等)等+$/, '');
  const last = what.lastIndexOf('的');
  if (last >= 0 && what.length - last > 2) what = what.slice(last + 1);
  if (light && what.replace(nominal, '').length >= 2) what = what.replace(nominal, '');
  return { what, end: start + run.length };
}

/** What makes of a verb at the head the first half of a noun: 研发投入, 服务业, 投资规模. */
const compound =
  /^(?:[的率型量业者商费额数面性化力]|水平|经费|强度|规模|能力|成本|投入|总额|总量|人数|用地|贸易|外包|收入|消费|机构|中心|平台|人员|周期|指数|密度|占比|比例|比重|效率|设计|创新|合同|标准)/;
/** Verbs that are no half of a noun. */
const pure = /(?:设立|组建|打造|培育|建成|新增|新建|形成|遴选|引进|完成|实现)$/;
const adverb = String.raw`分别|同比|环比|力争|将|要|平均|(?<!人|平)均|都|已经|已|累计|年均|基本|约|为|预计|至少|总体|各|增至|在|至|到|逐年|每年|再|共|达|了|的|实现|均`;
const adverbs = new RegExp(`(?<!${adverb})(?:${adverb})+$`);
/** The same words, looked up at the end of a subject before the pattern is asked: few end in one. */
const adverbWords = new WordSet(adverb.replace('(?<!人|平)', '').split('|'));
const withoutAdverbs = (subject: string): string =>
  adverbWords.endingAt(subject, subject.length, 0) === 0 ? subject : subject.replace(adverbs, '');
const comparison = /(?:较|比|与|在)(?:\d{4}年|上年|去年|同期|期初|上一年|前一年)[^，、]{0,8}$/;
const yearBehind = /(?:从|由|自)?(?:\d{4}|去|上|今|前)年(?:底|末)?的?$/;
const makingAhead = new RegExp(`^(?:${MAKING.source}){1,3}`);

/**
 * The noun whose number, rate or size is given, ending before `offset`: R&D经费投入强度 in R&D经费投入强度达到3%. It begins after
 * `from`, words that only lead in and the verb that governs it; the verb of reaching between is dropped, and so is what it
 * is compared with. `start` is where the run begins with its verb. Empty where no noun stands there.
 */
export function nounBefore(text: string, from: number, offset: number): { what: string; start: number } {
  const run = text.slice(from, offset);
  let reach = run.length;
  for (const word of REACHING_WORDS.allIn(run)) {
    const tail = run.slice(word.end);
    if (!/^(?:了|到|至|在|为|\s)*$/.test(tail)) continue;
    reach = word.start;
    break;
  }
  let subject = run.slice(0, reach);
  subject = withoutAdverbs(subject).replace(comparison, '').replace(yearBehind, '');
  subject = withoutAdverbs(subject);
  let begin = 0;
  const skip = (length: number) => {
    begin += length;
    subject = subject.slice(length);
  };
  const cut = subject.lastIndexOf('、');
  if (cut >= 0 && /\d/.test(subject.slice(0, cut))) skip(cut + 1);
  skip(lead.exec(subject)?.[0].length ?? 0);
  const start = from + begin;
  const verb = makingAhead.exec(subject)?.[0] ?? '';
  const whole = verb !== '' && !pure.test(verb) && compound.test(subject.slice(verb.length));
  if (subject.length - verb.length >= 2 && !whole) skip(verb.length);
  return { what: subject.replace(/(?<![、和及与“从由])[、和及与“从由]+$/, '').trim(), start };
}
