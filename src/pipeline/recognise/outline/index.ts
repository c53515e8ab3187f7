import type { DocumentMention, OutlineItem } from '../../../schema/reading.ts';
import type { Article } from '../../article.ts';
import type { Gazetteer } from '../bodies/gazetteer.ts';
import { chargedBodies } from './charged-bodies.ts';
import { depthCounter } from './depth.ts';
import { readHeading } from './heading.ts';
import { findItems } from './items.ts';

/**
 * The numbered items of the document that the article prints, in reading order: label as printed, depth, heading,
 * and the bodies charged with the item in its brackets or lines of responsibility. An item that only holds items has
 * the bodies printed before the first of them. Running enumerations (一是…二是…) and unlabelled subheads are none.
 */
export function recogniseOutline(
  article: Article,
  _documents: readonly DocumentMention[],
  gazetteer: Gazetteer,
): OutlineItem[] {
  const depthOf = depthCounter();
  return findItems(article.paragraphs).flatMap(({ label, block, blocks }) => {
    const { heading, end } = readHeading(block, label.text.length);
    if (heading === '') return [];
    return [
      {
        label: label.text,
        depth: depthOf(label.kind),
        heading,
        agencies: chargedBodies(blocks, gazetteer),
        at: { paragraph: block.n, start: 0, end },
      },
    ];
  });
}
