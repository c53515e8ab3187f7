import type { Box } from './box.ts';

/** Boxes along a straight stroke, `reach` pixels to each side of it, so that labels can keep clear of it. */
export function boxesAlong(x1: number, y1: number, x2: number, y2: number, reach = 2): Box[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / (2 * reach)));
  return Array.from({ length: steps + 1 }, (_, step) => {
    const x = x1 + ((x2 - x1) * step) / steps;
    const y = y1 + ((y2 - y1) * step) / steps;
    return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
  });
}
