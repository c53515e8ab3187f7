import type { Article } from '../../schema/article-entry.ts';
import type { Bilingual } from '../../schema/bilingual.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type { Strand } from '../../schema/strand.ts';

/** Something of the site that rests on words of an article. */
export interface StripUse {
  name: Bilingual;
  /** Its page; null for a count of ours. */
  path: string | null;
}

/** Finds what rests on a piece of evidence, by its id. */
export type UsesOf = (evidence: string) => readonly StripUse[];

/** A paragraph by its measure; the text itself is nowhere kept. */
export interface StripParagraph {
  /** 0 is the headline. */
  n: number;
  chars: number;
  /** The places of words that facts rest on, in characters, in order and without overlap. */
  marks: readonly { start: number; end: number }[];
  /** What rests on them, each once, in the order of the words. */
  uses: readonly Bilingual[];
  /** How many of its numbers are set aside. */
  aside: number;
}

/** How much of an article the site rests on. */
export interface Strip {
  article: Article;
  colour: Strand['colour'];
  paragraphs: readonly StripParagraph[];
  /** Of the body, without the headline: paragraphs used and all, characters quoted and all. */
  used: number;
  total: number;
  quoted: number;
  chars: number;
}

/** Reads an article against what rests on it. Throws when the ledger lacks the article. */
export function readStrip(ledger: Ledger, id: string, usesOf: UsesOf): Strip {
  const article = ledger.articles.find((one) => one.id === id);
  if (!article) throw new Error(`unexpected article “${id}”, expected one of data/ledger/articles.json`);
  const subject = ledger.policies.find((policy) => policy.id === article.tells[0]);
  const placed = ledger.evidence
    .flatMap((one) => {
      if (one.kind !== 'checked' || one.article !== id) return [];
      const { paragraph, start, end } = one;
      return paragraph === null || start === null || end === null
        ? []
        : [{ id: one.id, paragraph, start, end }];
    })
    .toSorted((one, other) => one.start - other.start);
  const paragraphs = [headlineLength(article), ...article.paragraphs].map((chars, n): StripParagraph => {
    const here = placed.filter(({ paragraph }) => paragraph === n);
    const uses = here.flatMap((one) => usesOf(one.id));
    // How a count was made takes a sentence: it is told only where nothing else rests here.
    const records = uses.filter(({ path }) => path !== null);
    const names = (records.length > 0 ? records : uses).map(({ name }) => name);
    return {
      n,
      chars: Math.max(chars, ...here.map(({ end }) => end)),
      marks: merged(here),
      uses: names.filter(({ en }, index) => names.findIndex((other) => other.en === en) === index),
      aside: article.figures.filter(({ paragraph, evidence }) => paragraph === n && evidence === null).length,
    };
  });
  const body = paragraphs.slice(1);
  const sum = (of: (one: StripParagraph) => number) => body.reduce((total, one) => total + of(one), 0);
  return {
    article,
    colour: ledger.strands.find((strand) => strand.id === subject?.strand)?.colour ?? 'stone',
    paragraphs,
    used: body.filter(({ marks }) => marks.length > 0).length,
    total: body.length,
    quoted: sum(({ marks }) => marks.reduce((length, { start, end }) => length + end - start, 0)),
    chars: sum(({ chars }) => chars),
  };
}

/** The reading measures the body only; a headline is as long as it is printed. */
const headlineLength = ({ title }: Article): number => title.zh.length;

/** Places in order, those that touch as one. */
function merged(places: readonly { start: number; end: number }[]): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const { start, end } of places) {
    const last = found.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}
