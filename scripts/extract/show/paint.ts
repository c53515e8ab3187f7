import { styleText } from 'node:util';

/** What a run of text is, for the eye. */
export type Style = 'title' | 'heading' | 'muted' | 'strong' | 'warning' | 'error' | 'plain';

/** Gives a text its look. */
export type Paint = (style: Style, text: string) => string;

const formats = {
  title: ['bold'],
  heading: ['bold', 'underline'],
  muted: ['dim'],
  strong: ['bold'],
  warning: ['yellow'],
  error: ['red'],
  plain: [],
} as const satisfies Record<Style, readonly string[]>;

/**
 * A painter for a stream: colours on a terminal that has them, and nothing but the text elsewhere or where NO_COLOR
 * asks for it.
 */
export function painterFor(stream: NodeJS.WriteStream): Paint {
  return (style, text) => (text === '' ? '' : styleText([...formats[style]], text, { stream }));
}

/** A painter that leaves text as it is. */
export const unpainted: Paint = (_, text) => text;
