import { element } from '../../src/charts/drawing/element.ts';

/** Outlines of letters that a drawing defines once and uses wherever they stand. */
export interface GlyphStore {
  /** The element that draws an outline, given as path data from the origin, at a place. */
  use(outline: string, x: number, y: number): string;
  /** What the drawing must begin with. */
  definitions(): string;
}

/** An empty store, for one drawing. Names are given in the order of first use. */
export function glyphStore(): GlyphStore {
  const names = new Map<string, string>();
  return {
    use(outline, x, y) {
      const name = names.get(outline) ?? `g${names.size.toString(36)}`;
      names.set(outline, name);
      // The older name of the attribute: programs that edit drawings know it, and not all know the newer.
      return element('use', { 'xlink:href': `#${name}`, x: tidy(x), y: tidy(y) });
    },
    definitions: () =>
      element('defs', {}, ...[...names].map(([outline, id]) => element('path', { id, d: outline }))),
  };
}

const tidy = (value: number): number => Math.round(value * 100) / 100;
