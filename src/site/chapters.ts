import type { Locale } from '../i18n/locale.ts';
import type { Chapter, ChapterBlock } from '../schema/chapter.ts';
import { claimsIn } from './claims.ts';

type MarginNote = Exclude<ChapterBlock, { text: unknown } | { picture: unknown }>;

/** One step down a chapter: a paragraph with what stands beside it in the margin, or a picture. */
export type ChapterRow =
  { text: Chapter['title']; margin: readonly MarginNote[] } | { picture: string; margin: readonly [] };

/**
 * The blocks of a chapter as rows: margin notes stand beside the paragraph before them.
 * Throws for a chapter that begins with a margin note, or has one after a picture: it would belong to nothing.
 */
export function rowsOf({ id, blocks }: Chapter): ChapterRow[] {
  const rows: ChapterRow[] = [];
  for (const block of blocks) {
    if ('text' in block) rows.push({ text: block.text, margin: [] });
    else if ('picture' in block) rows.push({ picture: block.picture, margin: [] });
    else {
      const paragraph = rows.pop();
      if (!paragraph || !('text' in paragraph))
        throw new Error(
          `Unexpected margin note without a paragraph before it in chapter “${id}” of data/registers/chapters.yaml; move it behind one.`,
        );
      rows.push({ text: paragraph.text, margin: [...paragraph.margin, block] });
    }
  }
  return rows;
}

/** The claims that a chapter names, in reading order. */
export function claimsOfChapter({ title, blocks }: Chapter, locale: Locale): string[] {
  const texts = blocks.flatMap((block) => {
    if ('text' in block) return [block.text[locale]];
    return 'aside' in block ? [block.aside[locale]] : [];
  });
  return [title[locale], ...texts].flatMap(claimsIn);
}
