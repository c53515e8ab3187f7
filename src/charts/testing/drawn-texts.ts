import { textWidth } from '../drawing/advance.ts';
import type { Box } from '../drawing/box.ts';

/** A text element as it is drawn. */
export interface DrawnText {
  words: string;
  /** In pixels of the drawing. */
  size: number;
  box: Box;
}

const ASCENT = 0.72;
const DESCENT = 0.16;

/** Every text of a drawing with the room its letters take, worked out from attributes alone. */
export function drawnTexts(svg: Element): DrawnText[] {
  return [...svg.querySelectorAll('text')]
    .filter((text) => (text.textContent ?? '').trim() !== '')
    .map((text) => {
      const words = text.textContent ?? '';
      const size = Number(inherited(text, 'font-size') ?? 16);
      const moved = shift(text);
      const x = moved.x + Number(text.getAttribute('x') ?? 0);
      const y = moved.y + lengthOf(text.getAttribute('y') ?? '0', size);
      const width = widthOf(text, size);
      const anchor = inherited(text, 'text-anchor') ?? 'start';
      const left = x - ({ start: 0, middle: 0.5, end: 1 }[anchor] ?? 0) * width;
      return {
        words,
        size: smallest(text, size),
        box: { left, right: left + width, top: y - ASCENT * size, bottom: y + DESCENT * size },
      };
    });
}

const lengthOf = (value: string, size: number) =>
  value.endsWith('em') ? parseFloat(value) * size : Number(value);

/** Runs in one element after another, each at its own size and distance. */
function widthOf(text: Element, size: number): number {
  return [...text.childNodes].reduce((sum, node) => {
    const run = node.nodeName === 'tspan' ? (node as Element) : null;
    const face = (run ?? text).getAttribute('class')?.includes('condensed') ? 'condensed' : 'regular';
    const own = Number(run?.getAttribute('font-size') ?? size);
    return sum + Number(run?.getAttribute('dx') ?? 0) + textWidth(node.textContent ?? '', own, face);
  }, 0);
}

const smallest = (text: Element, size: number) =>
  Math.min(
    size,
    ...[...text.querySelectorAll('tspan')].map((run) => Number(run.getAttribute('font-size') ?? size)),
  );

function inherited(element: Element | null, name: string): string | null {
  if (element === null) return null;
  return element.getAttribute(name) ?? inherited(element.parentElement, name);
}

function shift(element: Element | null): { x: number; y: number } {
  if (element === null) return { x: 0, y: 0 };
  const outer = shift(element.parentElement);
  const [, x = '0', y = '0'] =
    /translate\(([-\d.]+)[ ,]+([-\d.]+)\)/.exec(element.getAttribute('transform') ?? '') ?? [];
  return { x: outer.x + Number(x), y: outer.y + Number(y) };
}
