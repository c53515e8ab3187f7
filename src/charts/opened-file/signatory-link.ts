import type { Agency } from '../../schema/agency.ts';
import type { ChartContext } from '../chart.ts';
import { element, escapeText } from '../drawing/element.ts';
import { drawBlock } from '../drawing/text-block.ts';
import type { SignatoryName } from './signatory-names.ts';

/** A signatory’s name at its line, as a link to its page; `end` says which end of the name stands at `x`. */
export function signatoryLink(
  agency: Agency,
  name: SignatoryName,
  { x, y, size, end }: { x: number; y: number; size: number; end: 'start' | 'end' },
  context: ChartContext,
): string {
  return element(
    'a',
    { class: 'signatory', href: context.address(`/agencies/${agency.id}/`) },
    element('title', {}, escapeText(agency.name[context.locale])),
    drawBlock({ lines: [name], size }, { x, base: y + size * 0.36, anchor: end }),
  );
}
