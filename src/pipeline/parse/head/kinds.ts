import { simplify } from '../../recognise/script/simplify.ts';
import type { Block } from '../text/block.ts';

const date = String.raw`(?:19|20)\d{2}\s*[-年/.．]\s*\d{1,2}\s*[-月/.．]\s*\d{1,2}\s*日?`;
const withPoints = String.raw`(?<![\d.])\d{1,2}\.\d{1,2}\.(?:19|20)\d{2}(?![\d.])`;
const withSlashes = String.raw`(?<![\d/])\d{1,2}/\d{1,2}/(?:19|20)\d{2}(?![\d/])`;
const dated = new RegExp(`${date}|${withPoints}|${withSlashes}`);
const onlyDate = new RegExp(`^[（(【\\[]?(?:${date}|${withPoints}|${withSlashes})[)）】\\]]?$`);
/** What stands beside the date in a date line. */
const company =
  /\d{1,2}[:：]\d{2}|来源|來源|出处|出處|发布(?:时间|日期|机构)?|發[布佈](?:時間|日期|機構)?|作者|记者|記者|字[号體体]|浏览|瀏覽|阅读|閱讀|[时時][间間][:：]|日期[:：]|星期|(?<=\s)(?:\d{1,8}\s?次|现行有效|已?失效|已?废止)(?=\s|$)|责任编辑|責任編輯|[编編][辑輯][:：]/;
/** The calendar of the page, which tells the reader’s day. */
const calendar = /^(?:今天|今日)是|农历|農曆/;
const office = String.raw`(?:本报|本刊|本网|本台|本社|[\p{Script=Han}]{0,8}?)?\s?(?:首席|特派|特约|见习|实习|驻\p{Script=Han}{1,4})?(?:全媒体)?(?:记者|编辑|作者|通讯员|评论员|撰稿人?|撰文|文字?)`;
const name = String.raw`\p{Script=Han}[\p{Script=Han}·]{1,4}`;
const byline = new RegExp(
  String.raw`^[□■◎●○◆▲△/\s]*(?:${office})[:：丨|/／\s]*${name}(?:[\s、，,/]+(?:(?:${office})\s?[:：]?\s?)?${name}){0,5}$`,
  'u',
);

/** 某某时报（address）记者某某 某地报道. */
const reportedFrom =
  /^\p{Script=Han}{2,12}(?:[（(][^（()）]{1,40}[)）])?\s?(?:首席|见习|实习)?记者[:：\s]*\p{Script=Han}[\p{Script=Han}\s、]{1,16}报道$/u;

/** Longest date line, and longest byline, in characters. */
const datelineLength = 120;
const bylineLength = 60;

/** Whether a block is the line that says when, and mostly where, the article came out. */
export function isDateline({ clean: { text } }: Block): boolean {
  if (text.length > datelineLength || /[。！？]/.test(text) || !dated.test(text) || calendar.test(text))
    return false;
  return onlyDate.test(text) || (company.test(text) && !/[《》]/.test(text));
}

/** Whether a block says who wrote the article. */
export function isByline({ clean: { text }, printed }: Block): boolean {
  return text.length <= bylineLength && (byline.test(printed) || reportedFrom.test(printed));
}

/** Whether a block gives the headline under which the article first stood. */
export function isOriginalHeadline({ clean: { text } }: Block): boolean {
  return text.length <= 200 && /^[（(]?原(?:文)?标题\s*[:：]/.test(text);
}

/** The document number on a line of its own. */
const numberLine =
  /^[(（]?\p{Script=Han}{2,16}\s?[〔[(（【]\s?(?:19|20)\d{2}\s?[)）\]〕】]\s?第?\s?\d{1,5}\s?号[)）]?$/u;

/** Whether a block is a document number and nothing else. */
export function isDocumentNumber({ clean: { text } }: Block): boolean {
  return text.length <= bylineLength && numberLine.test(text);
}

/** Longest headline, and longest title of an official text that begins with all who issue it, in characters. */
const headlineLength = 100;
const officialLength = 320;
const official = /(?:通知|意见|公告|通告|决定|通报|函)(?:[（(][^（()）]{1,20}[)）])?$/u;

/** Whether a line is the title of an official text: who issues it, what about, and its kind. */
const isOfficialTitle = (text: string): boolean =>
  text.includes('关于') && !/[，。；;]/u.test(text) && official.test(text);

/** Lines that say what follows, and heads of sections that every text may have. */
const announcing =
  /^(?:(?:以下|下面)[为是](?:文件)?(?:全文|原文|正文)|(?:文件|通知|政策|方案)?(?:全文|原文|正文|详情)(?:如下)?|(?:相关|有关)事项|内容(?:提要|摘要)|核心提示|导读|摘要|目录|附件)[:：]?$/u;

/** Whether a block may be a headline, or a line above or below one, as far as its own form tells. */
export function isHeadlineLike({ clean: { text }, kind }: Block): boolean {
  const label =
    /^(?:[（(]?[一二三四五六七八九十]{1,3}[)）、]|第[一二三四五六七八九十]+[章节条]|\d{1,2}[.、．](?!\d))/;
  const number = /[〔[（(]\s*(?:19|20)\d{2}\s*[)）\]〕]\s*(?:第\s*)?\d+\s*号$/;
  if (kind === 'table-row' || kind === 'list-item') return false;
  const isShort =
    text.length <= headlineLength || (text.length <= officialLength && isOfficialTitle(simplify(text)));
  return (
    isShort &&
    !announcing.test(simplify(text)) &&
    !/[。；;：:，,]$/.test(text) &&
    !label.test(text) &&
    !number.test(text)
  );
}
