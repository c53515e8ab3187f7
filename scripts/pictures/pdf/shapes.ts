import type { Element } from 'hast';

const numbersOf = ({ properties }: Element, ...names: readonly string[]) =>
  names.map((name) => Number(properties[name] ?? 0));

/** Shapes of SVG by the path data that draws the same. */
const shapes: Readonly<Record<string, (element: Element) => string>> = {
  path: ({ properties }) => String(properties['d'] ?? ''),
  rect(element) {
    const [x, y, width, height] = numbersOf(element, 'x', 'y', 'width', 'height');
    return `M${x} ${y}h${width}v${height}h${-(width ?? 0)}z`;
  },
  line(element) {
    const [x1, y1, x2, y2] = numbersOf(element, 'x1', 'y1', 'x2', 'y2');
    return `M${x1} ${y1}L${x2} ${y2}`;
  },
  circle(element) {
    const [x = 0, y = 0, r = 0] = numbersOf(element, 'cx', 'cy', 'r');
    return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  },
};

/** Path data of a shape; null for what is none. */
export const shapeData = (element: Element): string | null => shapes[element.tagName]?.(element) ?? null;
