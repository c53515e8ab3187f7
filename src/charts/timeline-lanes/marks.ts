import type { EventKind } from '../../schema/event.ts';
import { element } from '../drawing/element.ts';

const lozenge = (x: number, y: number, reach: number, className: string) =>
  element('path', {
    class: className,
    d: `M${round(x - reach)},${round(y)}L${round(x)},${round(y - reach)}L${round(x + reach)},${round(y)}L${round(x)},${round(y + reach)}Z`,
  });
const round = (value: number) => Number(value.toFixed(1));

/** The shape of each kind of step, round its place in the drawing. */
export const markShapes: Record<EventKind, (x: number, y: number) => string> = {
  signed: (x, y) => element('circle', { class: 'mark open', cx: x, cy: y, r: 5 }),
  published: (x, y) => element('circle', { class: 'mark', cx: x, cy: y, r: 3.75 }),
  'in-force': (x, y) =>
    element('path', {
      class: 'mark',
      d: `M${round(x - 4)},${round(y - 5)}L${round(x + 5)},${round(y)}L${round(x - 4)},${round(y + 5)}Z`,
    }),
  due: (x, y) => element('rect', { class: 'mark', x: x - 4, y: y - 8, width: 4, height: 16 }),
  milestone: (x, y) => lozenge(x, y, 5, 'mark'),
  context: (x, y) => lozenge(x, y, 4, 'mark open'),
};

/** How far a mark reaches to each side, in pixels. */
export const MARK_REACH = 6;

const TALL = 8;
const CORNER = 3;

/** Brackets 〔 〕 from one x to another. */
export function brackets(from: number, to: number, y: number): string {
  const side = (at: number, turn: number) =>
    `M${round(at + turn * CORNER)},${round(y - TALL)}L${round(at)},${round(y - TALL + CORNER)}V${round(y + TALL - CORNER)}L${round(at + turn * CORNER)},${round(y + TALL)}`;
  return element('path', { class: 'between', d: side(from, 1) + side(to, -1) });
}
