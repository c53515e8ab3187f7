import { isColour, type Colour } from './colour.ts';

/** The two ways the site is lit. */
export type Scheme = 'light' | 'dark';
/** Both, in the order they are shown. */
export const schemes: readonly Scheme[] = ['light', 'dark'];

/** What the sheet of tokens sets, by name without the dashes, in its order. */
export interface Tokens {
  colours: ReadonlyMap<string, Readonly<Record<Scheme, Colour>>>;
  /** Families, sizes, leadings and spaces, as written. */
  values: ReadonlyMap<string, string>;
}

const declaration = /^\s*--([a-z0-9-]+):([^;]+);/;
const pair = /^light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)$/i;

/**
 * Read the tokens off the text of `tokens.css`: the declarations of its first rule. Throws, with the line, where a value
 * is a single colour, since a colour that does not say what it is in the dark is forgotten there.
 */
export function readTokens(sheet: string): Tokens {
  const colours = new Map<string, Record<Scheme, Colour>>();
  const values = new Map<string, string>();
  const end = sheet.indexOf('}');
  for (const [index, line] of sheet.slice(0, end).split('\n').entries()) {
    const [, name, written] = declaration.exec(line) ?? [];
    if (name === undefined || written === undefined) continue;
    const value = written.trim();
    const [, light, dark] = pair.exec(value) ?? [];
    if (light && dark && isColour(light) && isColour(dark)) colours.set(name, { light, dark });
    else if (/#|light-dark/.test(value))
      throw new Error(
        `tokens.css:${index + 1}: unexpected value “${value}” of --${name}, expected light-dark(#rrggbb, #rrggbb).`,
      );
    else values.set(name, value);
  }
  return { colours, values };
}
