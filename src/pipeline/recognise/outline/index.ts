import type { DocumentMention, OutlineItem } from '../../../schema/reading.ts';
import type { Article } from '../../article.ts';
import type { Gazetteer } from '../bodies/gazetteer.ts';
import { dutyReader, isDuty, standsAlone } from './charged-bodies.ts';
import { closeDuties } from './closing-duties.ts';
import { depthCounter } from './depth.ts';
import { readHeading } from './heading.ts';
import { findItems } from './items.ts';
import { printsItems } from './prints-items.ts';

/**
 * The numbered items of the document that the article prints, in reading order: label as printed, depth, heading,
 * and the bodies charged with the item in its brackets or lines of responsibility. An item that only holds items has
 * the bodies printed before the first of them, and those of a
 * line behind the last that speaks for them all. Running enumerations (一是…二是…) and unlabelled subheads are
 * none, nor are the parts of an explainer or a digest.
 */
export function recogniseOutline(
  article: Article,
  documents: readonly DocumentMention[],
  gazetteer: Gazetteer,
): OutlineItem[] {
  const depthOf = depthCounter();
  const chargedBodies = dutyReader(gazetteer);
  const items = findItems(article.paragraphs)
    .map((item) => ({ ...item, ...readHeading(item.block, item.label.text.length) }))
    .filter(({ heading }) => heading !== '')
    .map((item) => ({ ...item, depth: depthOf(item.label.kind) }));
  const outline = closeDuties(items, (block) => isDuty(block, gazetteer), standsAlone).map(
    ({ label, block, blocks, heading, end, depth }) => ({
      kind: label.kind,
      item: {
        label: label.text,
        depth,
        heading,
        agencies: chargedBodies(blocks),
        at: { paragraph: block.n, start: 0, end },
      },
    }),
  );
  const shown = outline.map(({ kind, item }) => ({
    kind,
    heading: item.heading,
    isCharging: item.agencies.length > 0,
  }));
  return printsItems(article, documents, shown) ? outline.map(({ item }) => item) : [];
}
