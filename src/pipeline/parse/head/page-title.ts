import type { Block } from '../text/block.ts';

/** Blocks at the top among which the headline stands, and the shortest headline, in characters. */
const zone = 24;
const shortest = 6;
/** What parts a headline from the name of the site behind it … */
const parting = /^\s?[-–—_|｜【（(>›»]/;
/** … and from the names of the site and its sections before it. */
const partingBefore = /(?:\s|[-–—_|｜】）)>›»：:])\s?$/;

/**
 * The headline in the title of a page: where the page prints as a block what its title begins with, and the site’s name
 * or the like follows there, the block’s words; or what its title ends in, the names of site and section before it; else
 * the title as it is.
 */
export function headlineOfPage(title: string, blocks: readonly Block[]): string {
  const printed = blocks
    .slice(0, zone)
    .map((block) => block.printed)
    .filter(({ length }) => length >= shortest && length < title.length);
  return (
    printed.find((text) => title.startsWith(text) && parting.test(title.slice(text.length))) ??
    printed.find((text) => title.endsWith(text) && partingBefore.test(title.slice(0, -text.length))) ??
    title
  );
}
