import { element, escapeText } from './element.ts';

/** One line of words: x and baseline in pixels, font size, the end that stands at x, a class of the style sheets. */
export function words(
  x: number,
  y: number,
  size: number,
  anchor: 'start' | 'middle' | 'end',
  className: string,
  said: string,
): string {
  return element(
    'text',
    {
      class: className === '' ? undefined : className,
      x,
      y,
      'font-size': size,
      'text-anchor': anchor === 'start' ? undefined : anchor,
    },
    escapeText(said),
  );
}
