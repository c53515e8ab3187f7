import type { Article } from '../../article.ts';
import type { BodyMention } from '../bodies/find-bodies.ts';
import type { Gazetteer } from '../bodies/gazetteer.ts';
import { segmentNames } from '../bodies/segment-names.ts';
import { isDateLine } from '../dates/date-line.ts';

/** The names under a document and, where one is printed, the date line under them. */
export interface SignatureBlock {
  names: BodyMention[];
  /** Paragraph of the first name. */
  first: number;
  /** Paragraph of the date, or null. */
  date: number | null;
}

/** A name line may end in (公章), （盖章） or hold the date itself; both say nothing of the name. */
const seal = /\s?[(（](?:公章|盖章|印章|印|代章)[)）]$/u;
const trailingDate =
  /\s?(?:\d{4}年\d{1,2}月\d{1,2}日|[一二][〇零○一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)$/u;
/** Most paragraphs are told from signatures at a glance. */
const sentenceMark = /[。；;：:！？!?]/u;
const longestLine = 260;
/** Lines behind the last signature: annexes, who may read it. */
const closing = 3;
/** A line that says what the bodies under it do; they do not sign. */
const charge = /(?:单位|部门|机构|科室)[:：]?$/u;
const longestCharge = 12;

/**
 * The signature blocks of an article, in order: paragraphs that consist of bodies’ names and nothing else, one name
 * or several a line, with a date line behind them. A run of two or more lines at the end counts without a date;
 * names under a line such as 配合部门 are no signatures.
 */
export function findSignatureBlocks(article: Article, gazetteer: Gazetteer): SignatureBlock[] {
  const { paragraphs } = article;
  const blocks: SignatureBlock[] = [];
  let run: SignatureBlock | null = null;
  for (const [index, { n, text }] of paragraphs.entries()) {
    const isSentence = text.length > longestLine || sentenceMark.test(text);
    const bare = isSentence ? '' : text.replace(seal, '');
    const names = segmentNames(bare.replace(trailingDate, ''), gazetteer);
    const above = paragraphs[index - 1]?.text ?? '';
    const isCharged = run === null && above.length <= longestCharge && charge.test(above);
    if (names && !isCharged) {
      run ??= { names: [], first: n, date: null };
      run.names.push(...names);
      if (trailingDate.test(bare)) run.date = n;
    } else if (run && isDateLine(text)) run.date = n;
    const isLast = index === paragraphs.length - 1;
    if (run && (!names || run.date !== null || isLast)) {
      const lines = n - run.first + Number(names !== null);
      const isAtEnd = lines >= 2 && paragraphs.length - index <= closing;
      if (run.date !== null || isAtEnd) blocks.push(run);
      run = null;
    }
  }
  return blocks;
}
