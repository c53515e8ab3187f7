import type { Block } from '../text/block.ts';
import { glueClean } from '../text/clean.ts';
import { folded } from '../text/folded.ts';
import { isByline, isDateline, isHeadlineLike } from './kinds.ts';

/** A title is set over this many lines at most, none longer than this, in characters. */
const mostLines = 5;
const longestLine = 60;
/** Blocks at the top in which a title may begin. */
const zone = 16;

const number =
  /^[(（]?[^\s()（）]{2,30}[〔[(（【]\s?(?:19|20)\d{2}\s?年?\s?[〕\])）】]\s?(?:第\s?)?\d{1,5}\s?号[)）]?$/u;
const salutation = /[省市县区府部委局厅门位构司企业校关院会行员]\s?[:：]$/u;

/** Whether a line addresses the readers of an official text: 各市人民政府：. */
export const isSalutation = (text: string): boolean => salutation.test(text);

/** One block made of several, its text their texts without a break. */
function joined(lines: readonly Block[]): Block | undefined {
  const [first] = lines;
  return (
    first && {
      ...first,
      clean: glueClean(lines.map(({ clean }) => clean)),
      printed: lines.map(({ printed }) => printed).join(''),
      links: lines.reduce((sum, { links }) => sum + links, 0),
    }
  );
}

/** How many blocks from `from` on print `title` together, two or more; 0 where they do not. */
function linesOfTitle(blocks: readonly Block[], from: number, title: string): number {
  let text = '';
  for (let count = 1; count <= mostLines; count += 1) {
    text += folded(blocks[from + count - 1]?.clean.text ?? '');
    if (text === '' || !title.startsWith(text)) return 0;
    if (text === title) return count > 1 ? count : 0;
  }
  return 0;
}

/** What most titles of official texts end in; a line that does is whole. */
const whole = /(?:意见|通知|方案|计划|办法|规划|细则|措施|决定|公告|通告|函|批复|通报|规定|条例|纲要|要点)$/u;

/** Whether a line breaks off within a title: it says what about, or opens a mark that is closed further on. */
const isBrokenOff = ({ clean: { text } }: Block): boolean =>
  text.length <= longestLine &&
  !whole.test(text) &&
  (text.includes('关于') ||
    text.lastIndexOf('《') > text.lastIndexOf('》') ||
    text.lastIndexOf('“') > text.lastIndexOf('”'));

/** A line that consists of the name of who issues the text, above the line that begins with 关于. */
const issuer = /^(?!.*关于)\p{Script=Han}{2,30}(?:部|委|委员会|局|厅|署|办|行|会|院|办公厅|办公室|政府)$/u;

/** Whether the lines from `from` on are issuers and then 关于. */
function isUnderIssuers(blocks: readonly Block[], from: number): boolean {
  const lines = blocks.slice(from, from + mostLines).map(({ clean }) => clean.text);
  const about = lines.findIndex((text) => text.startsWith('关于'));
  return about > 0 && lines.slice(0, about).every((text) => issuer.test(text));
}

/** Whether a line can go on with a title. */
const isContinuation = (block: Block, first: Block): boolean =>
  isHeadlineLike(block) &&
  !isDateline(block) &&
  !isByline(block) &&
  block.clean.text.length <= longestLine &&
  block.level === first.level;

/**
 * How many blocks from `from` on are the lines of a title that no page names: the first breaks off or names who issues the text, the others are as
 * short and as bare, and behind the last stand what follows titles only, a document number or a salutation.
 */
function linesAbove(blocks: readonly Block[], from: number): number {
  const first = blocks[from];
  if (!first || !isHeadlineLike(first)) return 0;
  if (!isBrokenOff(first) && !isUnderIssuers(blocks, from)) return 0;
  for (let count = 1; count <= mostLines; count += 1) {
    const next = blocks[from + count];
    if (!next) return 0;
    const { text } = next.clean;
    if (number.test(text) || isSalutation(text)) return count > 1 ? count : 0;
    if (!isContinuation(next, first)) return 0;
  }
  return 0;
}

/**
 * `blocks` with the lines of the title joined into one block where it is set over several, as official texts centre
 * theirs. `title` is the title where the page names it, or null.
 */
export function joinTitleLines(blocks: readonly Block[], title: string | null): Block[] {
  const wanted = title === null ? null : folded(title);
  for (let from = 0; from < Math.min(zone, blocks.length); from += 1) {
    const count = (wanted === null ? 0 : linesOfTitle(blocks, from, wanted)) || linesAbove(blocks, from);
    const line = count > 1 ? joined(blocks.slice(from, from + count)) : undefined;
    if (line) return [...blocks.slice(0, from), line, ...blocks.slice(from + count)];
  }
  return [...blocks];
}
