import { contrast } from './contrast.ts';
import type { Scheme, Tokens } from './tokens.ts';

/** The strands’ hues and the context behind them, as the tokens name them. */
export const hues = ['verm', 'indigo', 'ochre', 'teal', 'stone'] as const;

/** What stands on a ground: words, which must be read, or marks, which must be found. */
export type Standing = 'text' | 'mark';

/** The least contrast of each (WCAG 2.2, 1.4.3 and 1.4.11); large words are held to the same. */
export const leastContrast: Readonly<Record<Standing, number>> = { text: 4.5, mark: 3 };

/** Two colours of which one is seen on the other, by the names of their tokens. */
export interface ColourPair {
  standing: Standing;
  colour: string;
  ground: string;
}

const pairs = (standing: Standing, colours: readonly string[], grounds: readonly string[]): ColourPair[] =>
  grounds.flatMap((ground) => colours.map((colour) => ({ standing, colour, ground })));

const inks = ['ink', 'ink-2', 'ink-3'];
const strandInks = hues.map((hue) => `${hue}-ink`);

/**
 * Every pair that the site sets. No words stand on the ochre mark, and no strand’s mark on the desk: ochre, which must
 * stay light enough to be told from vermilion, would not be found there.
 */
export const colourPairs: readonly ColourPair[] = [
  ...pairs('text', [...inks, 'seal', ...strandInks], ['paper', 'sheet', 'desk']),
  ...hues.flatMap((hue) => pairs('text', [...inks, `${hue}-ink`], [`${hue}-wash`])),
  ...pairs('text', ['ink', 'ink-2'], ['ochre-band']),
  ...pairs('text', ['paper'], ['ink', 'seal', 'verm', 'indigo', 'teal', 'stone']),
  ...pairs('mark', ['line', 'ink', 'ink-2', 'ink-3', 'seal', 'focus', ...hues], ['paper', 'sheet']),
  ...pairs('mark', ['line', 'ink', 'seal', 'focus'], ['desk']),
  ...hues.flatMap((hue) => pairs('mark', ['ink', 'focus', hue], [`${hue}-wash`])),
  ...pairs('mark', ['ink'], ['ochre-band']),
];

/** Colours that only divide or tint, and are told by what stands around them: no contrast is asked of them. */
export const quietColours: readonly string[] = ['rule', 'grid'];

/** The contrast of a pair in a scheme. Throws for a name that is no colour of the tokens. */
export function pairContrast(tokens: Tokens, { colour, ground }: ColourPair, scheme: Scheme): number {
  const of = (name: string) => {
    const found = tokens.colours.get(name);
    if (!found) throw new Error(`Unexpected colour --${name}, expected one that tokens.css sets.`);
    return found[scheme];
  };
  return contrast(of(colour), of(ground));
}
