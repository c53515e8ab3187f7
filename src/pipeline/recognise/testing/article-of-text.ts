import { VFile } from 'vfile';
import type { Article, Paragraph } from '../../article.ts';

/** What a test may say of an article besides its body. */
export interface ArticleMatter {
  title?: string | null;
  publisher?: string | null;
  /** Day of publication, YYYY-MM-DD; 2030-06-15 unless told. */
  published?: string | null;
  /** Blocks before the body: paragraph 0. The first is the headline and the rest kickers, unless a kind is given. */
  head?: readonly (string | Pick<Paragraph, 'text' | 'kind'>)[];
}

/**
 * An article made of clean text, for tests of recognisers: every string is one paragraph of the body, in order,
 * and stands on a line of its own in the file. A paragraph that needs another kind than `body` is given as an object.
 */
export function articleOfText(
  body: readonly (string | Pick<Paragraph, 'text' | 'kind'>)[],
  matter: ArticleMatter = {},
): Article {
  const head = (matter.head ?? []).map((block, index) =>
    typeof block === 'string'
      ? { text: block, kind: index === 0 ? ('headline' as const) : ('kicker' as const) }
      : block,
  );
  const blocks = body.map((block) =>
    typeof block === 'string' ? { text: block, kind: 'body' as const } : block,
  );
  const paragraph = (block: Pick<Paragraph, 'text' | 'kind'>, n: number, line: number): Paragraph => ({
    ...block,
    n,
    bold: [],
    place: (offset) => ({ line, column: offset + 1 }),
  });
  return {
    file: new VFile({
      path: 'article.txt',
      value: [...head, ...blocks].map((block) => block.text).join('\n'),
    }),
    sha256: '0'.repeat(64),
    format: 'text',
    title: matter.title ?? null,
    publisher: matter.publisher ?? null,
    published: matter.published === undefined ? '2030-06-15' : matter.published,
    head: head.map((block, index) => paragraph(block, 0, index + 1)),
    paragraphs: blocks.map((block, index) => paragraph(block, index + 1, head.length + index + 1)),
  };
}
