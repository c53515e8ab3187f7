import type { Block } from '../text/block.ts';

/** Blocks at the top among which the headline stands, and the shortest headline, in characters. */
const zone = 24;
const shortest = 6;
/** What parts a headline from the name of the site behind it. */
const parting = /^\s?[-–—_|｜【（(]/;

/**
 * The headline in the title of a page: where the page prints as a block what its title begins with, and the site’s name
 * or the like follows there, the block’s words; else the title as it is.
 */
export function headlineOfPage(title: string, blocks: readonly Block[]): string {
  const headline = blocks
    .slice(0, zone)
    .map(({ printed }) => printed)
    .find(
      (printed) =>
        printed.length >= shortest && title.startsWith(printed) && parting.test(title.slice(printed.length)),
    );
  return headline ?? title;
}
