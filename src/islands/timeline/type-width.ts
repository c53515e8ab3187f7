/** Measures text in the face of an element, in pixels; each text once. `forget` after the face has come or changed. */
export function typeWidth(
  styled: Element,
  size: number,
): { of: (text: string) => number; forget: () => void } {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  const face = () => `600 ${size}px ${getComputedStyle(styled).fontFamily}`;
  let font: string | null = null;
  return {
    of: (text) => {
      const width = known.get(text);
      if (width !== undefined || !context) return width ?? text.length * size;
      font ??= face();
      context.font = font;
      const measured = context.measureText(text).width;
      known.set(text, measured);
      return measured;
    },
    forget: () => {
      known.clear();
      font = null;
    },
  };
}
