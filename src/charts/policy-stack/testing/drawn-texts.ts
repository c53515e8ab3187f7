import { JSDOM } from 'jsdom';
import { textWidth, type Face } from '../../drawing/advance.ts';
import type { Box } from '../../drawing/box.ts';

/** A text of a drawing: its words, its size and the room it takes by the table of advances. */
export interface DrawnText {
  words: string;
  size: number;
  box: Box;
}

/** The drawing as a document, to ask questions of. */
export function parseDrawing(svg: string): Element {
  const root = new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document.documentElement;
  return root;
}

/** Every text of a drawing with the room it takes. */
export function drawnTexts(drawing: Element): DrawnText[] {
  return [...drawing.querySelectorAll('text')].map((text) => {
    const number = (name: string) => Number(text.getAttribute(name));
    const size = number('font-size');
    const runs = [...text.querySelectorAll('tspan')];
    const width =
      runs.length === 0
        ? textWidth(text.textContent, size, 'condensed-semibold')
        : runs.reduce((sum, run) => {
            const face = /face-([\w-]+)/.exec(run.getAttribute('class') ?? '')?.[1] as Face;
            return sum + Number(run.getAttribute('dx') ?? 0) + textWidth(run.textContent, size, face);
          }, 0);
    const share = { start: 0, middle: 0.5, end: 1 }[text.getAttribute('text-anchor') ?? 'start'] ?? 0;
    const left = number('x') - share * width;
    const base = number('y');
    return {
      words: text.textContent,
      size,
      box: { left, right: left + width, top: base - size * 0.8, bottom: base + size * 0.2 },
    };
  });
}
