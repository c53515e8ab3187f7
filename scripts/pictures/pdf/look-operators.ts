import { rgb } from 'd3-color';
import type { Look } from './look.ts';
import { numbers } from './path-operators.ts';

const caps = ['butt', 'round', 'square'];
const joins = ['miter', 'round', 'bevel'];

/** A colour of SVG in parts of one. Throws for what is none. */
export function partsOf(colour: string): [red: number, green: number, blue: number] {
  const { r, g, b } = rgb(colour);
  if ([r, g, b].some(Number.isNaN)) throw new Error(`Unexpected “${colour}”, expected a colour.`);
  return [r / 255, g / 255, b / 255];
}

/** Operators that set a colour, or the paint that is known under a name of the resources. */
function paint(value: string, plain: 'rg' | 'RG', nameOf: (reference: string) => string): string {
  if (value === 'none') return '';
  if (!value.startsWith('url(')) return `${numbers(...partsOf(value))} ${plain}`;
  const [space, set] = plain === 'rg' ? ['cs', 'scn'] : ['CS', 'SCN'];
  return `/Pattern ${space} /${nameOf(value.slice('url(#'.length, -1))} ${set}`;
}

/** Operators that turn one look into another. `nameOf` answers the name of a pattern or gradient of the drawing. */
export function lookOperators(from: Look, to: Look, nameOf: (reference: string) => string): string[] {
  const index = (known: readonly string[], value: string) => {
    if (!known.includes(value))
      throw new Error(`Unexpected “${value}”, expected one of ${known.join(', ')}.`);
    return known.indexOf(value);
  };
  const operators: Readonly<Record<string, () => string>> = {
    fill: () => paint(to.fill, 'rg', nameOf),
    stroke: () => paint(to.stroke, 'RG', nameOf),
    strokeWidth: () => `${numbers(to.strokeWidth)} w`,
    strokeLineCap: () => `${index(caps, to.strokeLineCap)} J`,
    strokeLineJoin: () => `${index(joins, to.strokeLineJoin)} j`,
  };
  const dashes = ({ strokeDashArray, strokeDashOffset }: Look) =>
    `[${numbers(...strokeDashArray)}] ${numbers(strokeDashOffset)} d`;
  return [
    ...Object.entries(operators)
      .filter(([name]) => from[name as keyof Look] !== to[name as keyof Look])
      .map(([, write]) => write()),
    ...(dashes(from) === dashes(to) ? [] : [dashes(to)]),
  ].filter((operator) => operator !== '');
}

/** The operator that paints a path in a look; null where nothing is painted. */
export function paintOperator({ fill, stroke }: Look): 'f' | 'S' | 'B' | null {
  if (fill === 'none') return stroke === 'none' ? null : 'S';
  return stroke === 'none' ? 'f' : 'B';
}
