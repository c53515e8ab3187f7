import { element } from '../drawing/element.ts';
import type { ChainScale } from './chain-layout.ts';

/** From one small firm to the next, and its side, in pixels. */
const APART = 9;
const SIDE = 6;
const FIRMS = 5;

/**
 * A chain from its port on the block to where it parts. Described: links seen flat and on edge in turn, three strokes
 * of one path, flat links, their holes, and the links on edge. Named only: one dashed line.
 */
export function chainLine(
  port: number,
  y: number,
  { block, textAt, splitAt }: ChainScale,
  described: boolean,
): string {
  const middle = Math.round((block + textAt) / 2);
  const d =
    port === y
      ? `M${block} ${y}H${splitAt}`
      : `M${block} ${port}C${middle} ${port} ${middle} ${y} ${textAt} ${y}H${splitAt}`;
  return described
    ? ['links', 'holes', 'edges'].map((name) => element('path', { class: name, d })).join('')
    : element('path', { class: 'dashed', d });
}

/** The small firms at the end of a chain: the same few for every chain, for their number means nothing. */
export function smallFirms(y: number, { splitAt, split }: ChainScale, described: boolean): string {
  const offsets = Array.from({ length: FIRMS }, (_, index) => (index - (FIRMS - 1) / 2) * APART);
  const reach = split - SIDE;
  const half = reach / 2;
  const lines = offsets.map((offset) => `M0 0C${half} 0 ${half} ${offset} ${reach} ${offset}`);
  const squares = offsets.map((offset) => `M${reach} ${offset - SIDE / 2}h${SIDE}v${SIDE}h-${SIDE}z`);
  return element(
    'g',
    { class: described ? 'small' : 'small dashed', transform: `translate(${splitAt},${y})` },
    element('path', { d: lines.join('') }),
    element('path', { class: 'firms', d: squares.join('') }),
  );
}
