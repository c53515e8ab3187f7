import { MAKING, REACHING } from './verbs.ts';

const stop = /[，。；、：！？,;:!?（）()《》〈〉[\]【】\n]/;
const joint = /^(?:和|及|以及|与|并|或|至)(?=(?:[\d一二两三四五六七八九十百千万数几近约超]|若干))/;
/** A verb of its own after the noun: 100家企业上云 counts 企业. */
const predicate =
  /^(?:达到|超过|突破|达(?!成)|上云|开展|实施|完成|实现|参与|进入|入选|纳入|获得|通过|接入|增长|下降|提高|降低|保持|基本|全部|全面|均|已|将|为|在|是|分别|加入|落户|建成|投产|占|用于|列入|作为|以及|并|且)/;
/** What light verbs (完成, 开展) take as their object: the noun counted stands before it. */
const nominal = /(?:制定|制修订|修订|研制|编制|认定|建设任务|建设|任务)$/;
const lead =
  /^(?:(?:其中|同时|此外|力争|争取|确保|努力|使|让|推动|促进|实现|带动|全面|基本|累计|每年|年均|加快|着力|将|要|新增|到|至|底|末|前|年|在|和|及|以及|与|并|[、\s“”"—·•]))+/;

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
    if (stop.test(sign)) break;
    const rest = text.slice(end, end + 4);
    if (joint.test(rest) || (end - start >= 2 && predicate.test(rest))) break;
  }
  const run = text.slice(start, end).trimEnd();
  let what = run.replace(/等+$/, '');
  const last = what.lastIndexOf('的');
  if (last >= 0 && what.length - last > 2) what = what.slice(last + 1);
  if (light && what.replace(nominal, '').length >= 2) what = what.replace(nominal, '');
  return { what, end: start + run.length };
}

/**
 * The noun whose number, rate or size is given, ending before `offset`: R&D经费投入强度 in R&D经费投入强度达到3%. It begins after
 * `from`, the verb that governs it and words that only lead in; the verb of reaching between is dropped.
 */
export function nounBefore(text: string, from: number, offset: number): { what: string; start: number } {
  const run = text.slice(from, offset);
  let reach = run.length;
  for (const match of run.matchAll(REACHING)) {
    const tail = run.slice(match.index + match[0].length);
    if (!/^(?:了|到|至|在|为|\s)*$/.test(tail)) continue;
    reach = match.index;
    break;
  }
  let subject = run
    .slice(0, reach)
    .replace(
      /(?:分别|力争|将|要|均|都|已|已经|累计|年均|基本|约|为|预计|至少|总体|各|增至|为|在|至|到|逐年|每年|再|共|达)+$/,
      '',
    );
  let begin = 0;
  for (const match of subject.matchAll(MAKING)) {
    const end = match.index + match[0].length;
    const rest = subject.slice(end);
    if (
      rest.length >= 2 &&
      match.index <= 8 &&
      !/^(?:[的率型量业者商]|水平|经费|强度|规模|能力|成本|面)/.test(rest)
    )
      begin = Math.max(begin, end);
  }
  const cut = subject.lastIndexOf('、');
  const single = cut >= 0 && /\d/.test(subject.slice(0, cut)) ? cut + 1 : 0;
  begin = Math.max(begin, single);
  subject = subject.slice(begin);
  const led = lead.exec(subject)?.[0].length ?? 0;
  if (led < subject.length) {
    begin += led;
    subject = subject.slice(led);
  }
  return { what: subject.trim(), start: from + begin };
}
