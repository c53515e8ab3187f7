import type { Locator } from '../../../schema/locator.ts';
import type { Reading } from '../../../schema/reading.ts';
import type { Article, Paragraph } from '../../article.ts';

/** What recognisers find in an article. */
type Facts = Pick<Reading, 'documents' | 'issuers' | 'dates' | 'figures' | 'goals' | 'outline'>;

/** A run as it was read, and as it is printed. */
interface Pair {
  read: string;
  printed: string;
}

const blocksOf = ({ head, paragraphs }: Article): readonly Paragraph[] => [...head, ...paragraphs];

/** Words of a fact stand this near to its place, if they stand in its paragraph. */
const nearby = 200;

/** The words of `text` as one of `pairs` prints them, the first that holds them; null where none does. */
function printedIn(text: string, pairs: readonly Pair[]): string | null {
  for (const { read, printed } of pairs) {
    const at = read.indexOf(text);
    if (at >= 0) return printed.slice(at, at + text.length);
  }
  return null;
}

/** The surroundings of a place in each block of its paragraph. */
function around(pairs: readonly Pair[], { start, end }: Locator): Pair[] {
  const [from, to] = [Math.max(0, start - nearby), end + nearby];
  return pairs.map(({ read, printed }) => ({ read: read.slice(from, to), printed: printed.slice(from, to) }));
}

const withoutSpaces = ({ read, printed }: Pair): Pair => ({
  read: read.replace(/\s/gu, ''),
  printed: printed.replace(/\s/gu, ''),
});

/**
 * The facts that were read in `read`, the simplified form of `article`, in the article’s own characters: titles,
 * numbers, names, nouns, measures, phrases and headings as printed, but for spaces within names. Issuers that
 * `isCanonical` knows keep the name they are known by. Offsets stay as they are.
 */
export function asPrinted(
  facts: Facts,
  read: Article,
  article: Article,
  isCanonical: (name: string) => boolean,
): Facts {
  if (read === article) return facts;
  const printedBlocks = blocksOf(article);
  const pairs = blocksOf(read).map(({ n, text }, index) => ({
    n,
    read: text,
    printed: printedBlocks[index]?.text ?? text,
  }));
  const byParagraph = Map.groupBy(pairs, ({ n }) => n);
  const bare = pairs.map(withoutSpaces);
  const anywhere = (text: string): string => printedIn(text, pairs) ?? printedIn(text, bare) ?? text;
  const near = (text: string, at: Locator): string =>
    printedIn(text, around(byParagraph.get(at.paragraph) ?? [], at)) ?? anywhere(text);
  const nearOrNull = (text: string | null, at: Locator): string | null =>
    text === null ? null : near(text, at);
  return {
    documents: facts.documents.map((document) => ({
      ...document,
      title: anywhere(document.title),
      number: document.number === null ? null : anywhere(document.number),
    })),
    issuers: {
      ...facts.issuers,
      named: facts.issuers.named.map((name) => (isCanonical(name) ? name : anywhere(name))),
    },
    dates: facts.dates,
    figures: facts.figures.map((figure) => ({
      ...figure,
      measure: nearOrNull(figure.measure, figure.at),
      what: near(figure.what, figure.at),
      qualifier: nearOrNull(figure.qualifier, figure.at),
      phrase: near(figure.phrase, figure.at),
    })),
    goals: facts.goals.map((goal) => ({ ...goal, phrase: near(goal.phrase, goal.at) })),
    outline: facts.outline.map((item) => ({
      ...item,
      label: near(item.label, item.at),
      heading: near(item.heading, item.at),
      agencies: item.agencies.map((agency) => ({ ...agency, name: anywhere(agency.name) })),
    })),
  };
}
