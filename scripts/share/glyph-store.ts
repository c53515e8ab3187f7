import { element } from '../../src/charts/drawing/element.ts';

/** A letter of a line of words, in units of its face. */
export interface Letter {
  /** Path data from the origin, y downwards. */
  outline: string;
  /** From the start of the words; down from the baseline. */
  x: number;
  y: number;
  /** Pixels a unit. */
  scale: number;
}

/** Outlines of letters that a drawing defines once and uses in every size and place. */
export interface GlyphStore {
  /**
   * The elements that draw the letters of words that begin at `x` on the baseline `y`, in pixels; with a stroke of so many
   * pixels, where one is told.
   */
  use(letters: readonly Letter[], x: number, y: number, stroke?: number): string;
  /** What the drawing must begin with. */
  definitions(): string;
}

/** An empty store, for one drawing. Names are given in the order of first use. */
export function glyphStore(): GlyphStore {
  const names = new Map<string, string>();
  const useOf = ({ outline, x, y }: Letter) => {
    const name = names.get(outline) ?? `g${names.size.toString(36)}`;
    names.set(outline, name);
    // The older name of the attribute: programs that edit drawings know it, and not all know the newer.
    return element('use', { 'xlink:href': `#${name}`, x: Math.round(x), y: Math.round(y) || undefined });
  };
  return {
    use: (letters, x, y, stroke) =>
      [...Map.groupBy(letters, ({ scale }) => scale)]
        .map(([scale, group]) =>
          element(
            'g',
            {
              transform: `translate(${tidy(x)} ${tidy(y)}) scale(${Number(scale.toPrecision(5))})`,
              'stroke-width': stroke === undefined ? undefined : Math.round(stroke / scale),
            },
            ...group.map(useOf),
          ),
        )
        .join(''),
    definitions: () =>
      element('defs', {}, ...[...names].map(([outline, id]) => element('path', { id, d: outline }))),
  };
}

const tidy = (value: number): number => Math.round(value * 100) / 100;
