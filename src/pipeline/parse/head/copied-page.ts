import type { Block } from '../text/block.ts';
import type { PageMetadata } from './page-metadata.ts';

/** What a page’s title prints behind the headline: 标题 - 某某台. */
const titled =
  /^(?<headline>\S.{5,99}?)\s?(?:[_|｜]|\s[-–—]\s)\s?(?<site>[\p{Script=Han}A-Za-z\d·.]{2,20})$/u;
/** Blocks at the top among which the headline stands. */
const zone = 16;

/** The blocks of an article and what its page says of it. */
interface Page {
  blocks: readonly Block[];
  metadata: PageMetadata;
}

/**
 * A page that was copied as plain text, its title first, with the title read as such: the first block is a headline and a
 * site’s name, and the headline stands again by itself further down. The title, and the tools of the page between the two,
 * are left out. Any other page is given back as it is.
 */
export function readCopiedPage({ blocks, metadata }: Page): Page {
  const { headline, site } = titled.exec(blocks[0]?.printed ?? '')?.groups ?? {};
  if (metadata.title !== null || headline === undefined || site === undefined) return { blocks, metadata };
  const at = blocks.slice(0, zone).findIndex(({ printed }) => printed === headline);
  return at < 0
    ? { blocks, metadata }
    : { blocks: blocks.slice(at), metadata: { ...metadata, title: headline, site } };
}
