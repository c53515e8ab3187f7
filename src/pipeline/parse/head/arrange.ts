import { refuseLine } from '../boilerplate/lines.ts';
import type { Block } from '../text/block.ts';
import { folded } from '../text/folded.ts';
import { headlineAt, isTool, isTrail } from './above-headline.ts';
import { cardRows } from './card.ts';
import { isByline, isDateline, isDocumentNumber, isHeadlineLike, isOriginalHeadline } from './kinds.ts';
import { joinTitleLines } from './title-lines.ts';

/** An article’s blocks, sorted into head and body; boilerplate is gone. */
export interface Arrangement {
  head: readonly Block[];
  body: readonly Block[];
}

/** How many blocks at the top may belong to the head. */
const zone = 16;

/** Lines of the head that say themselves what they are. */
const plain: readonly { kind: Block['kind']; test: (block: Block) => boolean }[] = [
  { kind: 'headline', test: isOriginalHeadline },
  { kind: 'dateline', test: isDateline },
  { kind: 'byline', test: isByline },
];

const refused = ({ clean: { text }, printed }: Block): boolean => refuseLine(text, printed) !== null;

/**
 * Sorts blocks into head (headline, kickers, original headline, date line, byline) and body, and leaves boilerplate
 * out. `named` is the headline known from front matter or the page, or null: then it is the only heading of the first
 * level under a page’s own tools, or told from its place above the date line, its heading level, or its place at the top.
 */
export function arrange(blocks: readonly Block[], named: string | null): Arrangement {
  const card = new Set(cardRows(blocks));
  const joined = joinTitleLines(blocks, named);
  const wanted = named === null ? null : folded(named);
  const isNamed = wanted === null ? null : (block: Block) => folded(block.clean.text) === wanted;
  const isPassed = (block: Block) =>
    card.has(block) || refused(block) || isHeadlineLike(block) || plain.some(({ test }) => test(block));
  const top = headlineAt(joined, zone, isNamed, isPassed);
  const title = named ?? joined[top]?.clean.text ?? null;
  const head: Block[] = [];
  const candidates: Block[] = [];
  let at = 0;
  let dateline = false;
  for (; at < Math.min(zone, joined.length); at += 1) {
    const block = joined[at];
    if (!block) break;
    if (card.has(block)) {
      head.push({ ...block, kind: 'byline' });
      continue;
    }
    const known = plain.find(({ test }) => test(block));
    if (known) {
      dateline ||= known.kind === 'dateline';
      head.push(...settle(candidates.splice(0), title), { ...block, kind: known.kind });
      continue;
    }
    if (refused(block) || isTrail(block)) continue;
    // some set the number above the title
    if ((title === null || at < top) && head.length + candidates.length === 0 && isDocumentNumber(block)) {
      head.push({ ...block, kind: 'kicker' });
      continue;
    }
    const isTitle = title !== null && folded(block.clean.text) === folded(title);
    if (isTitle) head.push(...above(candidates.splice(0)), { ...block, kind: 'headline' });
    else if (isHeadlineLike(block) && !dateline && !hasHeadline(head)) candidates.push(block);
    else if (at >= top || !isTool(block)) break;
  }
  const leftover = leading(candidates, title !== null || hasHeadline(head));
  const body = [...leftover.body, ...joined.slice(at)].filter((block) => !refused(block));
  return { head: [...head, ...leftover.head], body };
}

const hasHeadline = (head: readonly Block[]): boolean =>
  head.some((block) => block.kind === 'headline' && !isOriginalHeadline(block));

const above = (blocks: readonly Block[]): Block[] =>
  blocks.map((block) => ({ ...block, kind: 'kicker' as const }));

/** A line under the headline, set off by a dash or in a bracket. */
const subtitle = /^[—－-]{1,3}|^[（(][^（()）]*[)）]$/;

/** Lines above a date line or byline: the highest heading is the headline, or else the last line; the others are kickers. */
function settle(lines: readonly Block[], title: string | null): Block[] {
  if (title !== null) return above(lines);
  const levels = lines.map(({ level }) => level ?? Infinity);
  const top = Math.min(...levels);
  const last = lines.findLastIndex(({ clean }) => !subtitle.test(clean.text));
  const headline = top === Infinity ? last : levels.indexOf(top);
  return lines.map((block, index) => ({ ...block, kind: index === headline ? 'headline' : 'kicker' }));
}

/**
 * Short lines at the top that no date line follows. With a headline known already they are the body’s first lines;
 * without one the first heading, or else the first line, is the headline, and the rest are body.
 */
function leading(lines: readonly Block[], known: boolean): Arrangement {
  if (known) return { head: [], body: lines };
  const heading = lines.findIndex(({ level }) => level === 1);
  const headline = Math.max(heading, 0);
  return {
    head: lines.slice(headline, headline + 1).map((block) => ({ ...block, kind: 'headline' as const })),
    body: heading > 0 ? lines.slice(headline + 1) : lines.slice(1),
  };
}
