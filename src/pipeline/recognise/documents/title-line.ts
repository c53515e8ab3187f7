import type { Article, Paragraph } from '../../article.ts';
import { readLabel } from '../outline/labels.ts';
import { isDigestHeadline } from './digest.ts';
import { endsInDocumentNoun } from './document-nouns.ts';
import { findDocumentNumbers, numberLine } from './document-number.ts';
import { statedNumber } from './stated-number.ts';

/** The title of a document that an article prints in full, standing on a line of its own without title marks. */
export interface TitleLine {
  block: Paragraph;
  title: string;
  number: string | null;
  start: number;
  end: number;
  /** The line above, where the title runs over two. */
  above: Paragraph | null;
}

const shortest = 6;
const longest = 110;
/** Longest title that begins with all its issuers. */
const longestWithIssuers = 320;
/** How many blocks away a number, a salutation or an opening may stand. */
const near = 4;

const label =
  /^(?:[一二三四五六七八九十]+[、.．]|[(（][一二三四五六七八九十\d]+[)）]|\d{1,2}[.、．]|第[一二三四五六七八九十百]+[章节条]|附件|附:|附：|专栏)/u;
/** The head of an order: a body’s name and 令. */
const orderHead = /^(?!.*关于)\p{Script=Han}+令$/u;
const sentenceMark = /[。！？!?；;]/u;
const reporting =
  /(?:印发|发布|公布|下发)(?!.*(?:通知|公告|函|令|决定)$)|解读|答记者问|问答|一图|图解|读懂|来了|新闻发布会|[:：](?!$)|出台(?!的)|提出|亮相/u;

/** How an official text addresses its readers: 各省、自治区…： */
const salutation =
  /^.{0,300}(?:各|有关|省|市|部门|单位|委|厅|局|政府|公司|高校|企业|机构|直属|人民|常务委员会).{0,200}[:：]$/u;
/** How an official text opens. */
const opening =
  /现提出(?:如下|以下)|提出(?:如下|以下).{0,6}意见|(?:特)?制[定订](?:本|以下|如下)|现(?:就|将).{2,200}(?:通知|公告|印发|函告|批复)|(?:通知|公告|决定|批复|通告)如下|现(?:就|将)[^。；;]{2,60}如下|现予(?:以)?(?:公布|发布|印发)|^第一条|^第[一二三四五六七八九十百]+[章节编篇]|本(?:目录|名录|指南|标准|方案|计划|规划|办法|细则|措施|意见)(?:所称|适用|收录|是|自)/u;

/** Whether a block is the salutation of an official text. */
export const isAddressed = ({ text }: Paragraph) => salutation.test(text.slice(-520)) && text.length < 520;

/** Whether a text could be a title: one line, no sentence, ending as documents do. */
function isTitleLike(text: string): boolean {
  return (
    text.length >= shortest &&
    (text.length <= longest || (text.length <= longestWithIssuers && text.indexOf('关于') >= 20)) &&
    !sentenceMark.test(text) &&
    !label.test(text) &&
    !/^《/u.test(text) &&
    !orderHead.test(text) &&
    endsInDocumentNoun(text)
  );
}

/** What stands before the title of an annex. */
const annex = /^附(?:件|录)\s?\d{0,2}\s?[:：]?\s?/u;
/** What shows that only a part is printed. */
const part =
  /\s?[(（](?:第[一二三四五六七八九十百]+[章节篇编部]分?|节选|摘登|摘要|摘编|全文|附全文|附件)[)）]$/u;
/** How a headline tells of the document printed under it: 某部发布关于…的通知. */
const told =
  /^(?!.{0,40}关于(?:印发|发布|出台|公布|下发))[^,，。：:《》]{2,40}?(?:联合)?(?:印发|发布|出台|公布|下发)(?=关于)/u;

/**
 * The title that a block consists of, less who issues it and a document number or a bracketed date at its end; or with
 * which a text begins whose lines were all run together: title, number, salutation.
 */
function titleOf(block: Paragraph): { title: string; number: string | null } {
  const text = block.text.replace(told, '').replace(annex, '').replace(part, '');
  const numbers = findDocumentNumbers(text.slice(0, longestWithIssuers));
  const [glued] = numbers;
  if (glued && block.n <= 1 && endsInDocumentNoun(text.slice(0, glued.start)))
    return { title: text.slice(0, glued.start), number: glued.number };
  const tail = numbers.at(-1);
  const after = tail ? text.slice(tail.end).replace(/[\s)）】\]]/gu, '') : '';
  if (!tail || after !== '' || tail.start === 0) return { title: text, number: null };
  const title = text.slice(0, tail.start).replace(/(?<![\s(（【[])[\s(（【[]+$/u, '');
  return { title, number: tail.number };
}

/** Blocks at the top of the body in which its own title stands; one further down may be an annex’s. */
const top = 3;
/** Numbered parts among the first blocks that make a text a document. */
const fewestParts = 2;
/** Blocks in which a title is looked for at all. */
const reach = 12;

/**
 * The title of the document that the article prints in full, or null for articles that only report: the first
 * block that looks like a title and near which stands what only official texts have: a document number on a line of
 * its own, a salutation, or the opening formula (现提出以下意见, 制定本方案). The top of the body comes before the
 * headline, and the headline before what stands further down.
 */
export function findTitleLine(article: Article): TitleLine | null {
  const { head, paragraphs } = article;
  const inBody = paragraphs
    .slice(0, reach)
    .map((block, index) =>
      titleLine(block, paragraphs.slice(Math.max(0, index - 2), index), paragraphs.slice(index + 1)),
    );
  const inHead = head
    .filter(
      ({ kind, text }) =>
        kind !== 'byline' &&
        kind !== 'dateline' &&
        !reporting.test(text.replace(annex, '')) &&
        !isDigestHeadline(text),
    )
    .map((block, index, lines) =>
      titleLine(block, lines.slice(Math.max(0, index - 2), index), paragraphs, hasParts(paragraphs)),
    );
  const found = [...inBody.slice(0, top), ...inHead, ...inBody.slice(top)].find((line) => line !== null);
  return found ? { ...found, number: statedNumber(article) ?? found.number } : null;
}

function titleLine(
  block: Paragraph,
  before: readonly Paragraph[],
  after: readonly Paragraph[],
  isOverParts = false,
): TitleLine | null {
  const { title, number } = titleOf(block);
  if (!isTitleLike(title)) return null;
  const around = [...after.slice(0, near - 1), ...before];
  const nearby = around.map(({ text }) => numberLine(text)).find((found) => found !== null) ?? null;
  const follows = after.slice(0, near);
  const isOfficial =
    isOverParts ||
    number !== null ||
    nearby !== null ||
    follows.some((next) => isAddressed(next) || opening.test(next.text.slice(0, 1200)));
  if (!isOfficial) return null;
  const above = lineAbove(title, before.at(-1));
  const start = block.text.indexOf(title);
  const whole = `${above?.text ?? ''}${title}`;
  return { block, title: whole, number: number ?? nearby, start, end: start + title.length, above };
}

/** Whether a text consists of numbered parts from its beginning: what stands over it alone is its title. */
function hasParts(paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.slice(0, reach).filter(({ text }) => readLabel(text) !== null).length >= fewestParts;
}

/** The block above a title that lacks 关于, where it has it and breaks off: the title’s first line. */
function lineAbove(title: string, above: Paragraph | undefined): Paragraph | null {
  if (!above || title.includes('关于') || !/关于.{2,}/u.test(above.text)) return null;
  const isBrokenOff =
    above.text.length <= longest && !endsInDocumentNoun(above.text) && !/[。！？；;:：》]/u.test(above.text);
  return isBrokenOff ? above : null;
}
