import type { ChartContext } from '../chart.ts';
import type { Box } from '../drawing/box.ts';
import { element } from '../drawing/element.ts';
import { words } from '../drawing/words.ts';
import { wrapText } from '../drawing/wrap.ts';
import { dateOf } from './date-of.ts';
import type { RelatedDocument } from './relations-reading.ts';

const PAD = 10;
const BAND = 4;
const NAME = 14;
const LEADING = 18;
const SMALL = 12;

const nameLines = ({ policy }: RelatedDocument, { locale }: ChartContext, width: number) =>
  wrapText(policy.short[locale], width - 2 * PAD, NAME, 'semibold');

/** How tall the sheets of documents must be, in pixels, for the words on each to fit `width`. */
export function sheetHeight(
  documents: readonly RelatedDocument[],
  context: ChartContext,
  width: number,
): number {
  const lines = Math.max(...documents.map((document) => nameLines(document, context, width).length));
  return BAND + 12 + lines * LEADING + SMALL + 14;
}

/** A document as a sheet with its name and date; all but the one the picture is about lead to their pages. */
export function drawSheet(document: RelatedDocument, box: Box, context: ChartContext): string {
  const { policy, colour, relation } = document;
  const { left, top, right, bottom } = box;
  const width = right - left;
  const lines = nameLines(document, context, width);
  const drawn = [
    element('rect', { class: 'paper', x: left, y: top, width, height: bottom - top }),
    element('rect', { class: 'band', x: left, y: top, width, height: BAND }),
    ...lines.map((line, index) =>
      words(left + PAD, top + BAND + 23 + index * LEADING, NAME, 'start', 'strong', line),
    ),
    words(left + PAD, bottom - 12, SMALL, 'start', 'quiet', dateOf(document, context.locale)),
  ];
  const content =
    relation === 'subject'
      ? drawn.join('')
      : element('a', { href: context.address(`/policies/${policy.id}/`) }, ...drawn);
  return element(
    'g',
    { class: `sheet strand-${colour}${relation === 'subject' ? ' subject' : ''}` },
    content,
  );
}
