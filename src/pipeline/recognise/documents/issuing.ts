/**
 * The verbs by which a body puts a document into the world, and the words that may stand between the verb and the
 * document: shared by all who ask who issued what, and when.
 */
export const issuingVerb =
  '(?:印发|发布(?!会)|出台|公布|下发|颁布|制发|制定|制订|编制|推出|审议通过|修订|起草|批复|批准|发出|转发|签署|签订|签发|联合发文|发文|公开)';

const issuedThing = new RegExp(`${issuingVerb}(?:实施|执行|施行)?(?:了|的)?[^,，。;；:：]{0,16}$`, 'u');
const issuedAfter =
  /^[^,，。;；:：《》]{0,16}(?:印发|发布(?!会)|出台|公布|下发|颁布|施行|实施|亮相|审议通过|获通过|获批|征求意见|给你们)/u;

/** What a document says of itself: 《…》根据国家规划制定，是… */
const describesItself = /^[^,，。;；]{0,10}(?:根据|依据)[^,，。;；]{0,60}(?:制定|编制)/u;

/** The passive with its agents: 《…》日前由某部、某局联合印发. */
const issuedBy = new RegExp(`^[^,，。;；《》]{0,10}由[^,，。;；《》]{2,80}${issuingVerb}`, 'u');

/** Words that make the document behind them the ground of another rather than the news. */
const ground =
  /(?:根据|按照|依据|依照|遵照|贯彻|落实|结合|对照|遵守|符合|违反|参照|衔接|对接|依托|执行|抓好|纳入|列入|写入|适用|作为|以$|与$|围绕$|推进$|推动$|继$)/gu;

/** Words and days that make an issuing news even in a clause of its own: 近日印发的《…》, 5月7日印发的《…》. */
const recent = /近日|日前|近期|昨日|昨天|今日|最新|新近|刚刚|(?<![年\d])\d{1,2}月\d{1,2}日/u;

/** What a report names its source by: 根据某协会昨日发布的《…》 is news of the document, not the ground of another. */
const sourceWord = /^(?:根据|按照|依据)$/u;

/** Whether the clause before a title makes it a ground: 根据《…》, 落实国务院印发的《…》, but not 落实部署印发《…》. */
function isGround(clause: string): boolean {
  const last = [...clause.matchAll(ground)].at(-1);
  if (!last || (sourceWord.test(last[0]) && recent.test(clause))) return false;
  const behind = clause.slice(last.index + last[0].length);
  return (
    !new RegExp(issuingVerb, 'u').test(behind) || new RegExp(`${issuingVerb}(?:实施)?的`, 'u').test(behind)
  );
}

/** Words that put an issuing into the past. */
const past =
  /以来|同年|次年|翌年|当年|先后|此前|曾|早在|去年|前年|上年|之前|历年|陆续|相继|多次|前期|已经?印发/u;

/** How far before a title a day stands that its issuing was on, in characters: 12月5日，某部会同某局印发的《…》. */
const justBefore = 40;

/** What the words around a title say about its document. */
export type Standing = 'issued' | 'ground' | 'past' | 'unsaid';

const marked = /《[^《》]*(?:《[^《》]*》[^《》]*)*》/gu;
/** Short brackets: numbers, short names, places. */
const bracketed = /[(（][^()（）]{0,60}[)）]/gu;
const clauseMark = /[,，。;；!！?？]/u;

/** The last clause of `untitled`, the text before a title without the titles that are listed before it. */
function lastClause(untitled: string): string {
  const bare = untitled
    .replace(bracketed, '')
    .replace(/(?<![《、和及与以\s])[《、和及与以\s]+$/u, (end) => end.replace(/[《、\s]/gu, ''));
  let start = bare.length;
  while (start > 0 && !clauseMark.test(bare[start - 1] ?? '')) start -= 1;
  return bare.slice(start);
}

const date = /(?<!\d)((?:19|20)\d{2})年(?:(\d{1,2})月)?(?:(\d{1,2})日)?/gu;

/** A day without a year behind a dated one is of the article’s own time. */
const newer = /(?<!\d)\d{1,2}月\d{1,2}日/u;

/** Days after which an issuing is no news any more. */
const newsDays = 60;

/**
 * Whether the last date in `sentence` lies well before `today` (YYYY-MM-DD): an earlier year or month that is given
 * without a day, or a day more than two months back.
 */
function isLongPast(sentence: string, today: string | null): boolean {
  const last = [...sentence.matchAll(date)].at(-1);
  if (!last || today === null || newer.test(sentence.slice(last.index + last[0].length))) return false;
  const [, year, month, day] = last;
  const printed = [
    year,
    ...[month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0')),
  ].join('-');
  if (day === undefined) return printed < today.slice(0, printed.length);
  return Date.parse(today) - Date.parse(printed) > newsDays * 24 * 60 * 60 * 1000;
}

/** What a report says of a document that somebody drafted: 某局起草的《…》日前正式公布. */
const comesOut =
  /^(?:日前|近日|今日|昨日|已经?|正式|对外|公开|全文|于)*(?:印发|发布(?!会)|出台|公布|公示|亮相)/u;

const issuedSomewhere = new RegExp(`${issuingVerb}的$`, 'u');

/**
 * What stands around a title: that its document is being issued, that it is the ground of something else
 * (根据《…》), that it was issued in the past, or nothing of the kind. `left` and `right` are the rest of its
 * sentence; `today` is the day of the article, or null.
 */
export function standingOf(left: string, right: string, today: string | null): Standing {
  const untitled = left.replace(marked, '');
  const clause = lastClause(untitled);
  const behind = right
    .replace(/^》/u, '')
    .replace(marked, '')
    .replace(/^[、\s]+/u, '')
    .replace(/^[(（][^()（）]*[)）]/u, '');
  if (isGround(clause) && !/现将$/u.test(clause)) return 'ground';
  const isTold = recent.test(clause) || recent.test(untitled.slice(-justBefore));
  if (!isTold && issuedSomewhere.test(clause) && !comesOut.test(behind)) return 'unsaid';
  const isIssued =
    issuedThing.test(clause) ||
    issuedAfter.test(behind) ||
    issuedBy.test(behind) ||
    describesItself.test(behind) ||
    /(?:现将|现就|就)$/u.test(clause);
  if (!isIssued) return 'unsaid';
  return past.test(untitled) || past.test(behind.slice(0, 16)) || isLongPast(untitled, today)
    ? 'past'
    : 'issued';
}
