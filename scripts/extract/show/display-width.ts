import stringWidth from 'string-width';

/** How many columns of a terminal a text takes: two for a Chinese character, none for a combining mark. */
export const displayWidth = (text: string): number => stringWidth(text);

/** A text filled up with spaces to a width in columns, behind it or, to the right side, before it. */
export function fill(text: string, width: number, side: 'left' | 'right' = 'left'): string {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return side === 'left' ? text + space : space + text;
}
