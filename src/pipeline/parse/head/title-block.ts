import type { FrontMatterValue } from '../front-matter/read.ts';
import type { Block } from '../text/block.ts';
import { clean } from '../text/clean.ts';
import { align } from '../text/run.ts';
import type { PageMetadata } from './page-metadata.ts';

/** The headline that front matter gives, as a block of the head; null where it is empty. */
export function titleBlock({ value, offset }: FrontMatterValue, source: string): Block | null {
  const end = Math.min(source.length, offset + value.length * 2 + 256);
  const cleaned = clean([{ value, offsets: align(value, source, offset, end), bold: false, link: false }]);
  if (cleaned.text === '') return null;
  return {
    clean: cleaned,
    printed: value.replace(/\s+/g, ' ').trim(),
    kind: 'headline',
    level: null,
    links: 0,
  };
}

/**
 * The headline that only the page’s own title gives, as a block of the head; null where a block prints it, or where the
 * title is not from there. `title` is the page’s title without the name of its site.
 */
export function pageTitleBlock(
  title: string,
  { titleOffset }: PageMetadata,
  blocks: readonly Block[],
  source: string,
): Block | null {
  const isPrinted = blocks.some(({ kind, printed }) => kind === 'headline' || printed === title);
  return titleOffset === null || isPrinted ? null : titleBlock({ value: title, offset: titleOffset }, source);
}
