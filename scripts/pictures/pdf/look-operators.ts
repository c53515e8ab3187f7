import { rgb } from 'd3-color';
import type { Look } from './look.ts';
import { numbers } from './numbers.ts';

const caps = ['butt', 'round', 'square'];
const joins = ['miter', 'round', 'bevel'];

/** Answers the name of a pattern or gradient of the drawing among the resources. */
export type NameOfPaint = (id: string) => string;

/** A colour of SVG in parts of one. Throws for what is none. */
export function partsOf(colour: string): [red: number, green: number, blue: number] {
  const { r, g, b } = rgb(colour);
  if ([r, g, b].some(Number.isNaN)) throw new Error(`Unexpected “${colour}”, expected a colour.`);
  return [r / 255, g / 255, b / 255];
}

/** Operators that set a colour, or the paint that is known under a name of the resources. */
function paint(value: string, plain: 'rg' | 'RG', nameOf: NameOfPaint): string {
  if (value === 'none') return '';
  if (!value.startsWith('url(')) return `${numbers(...partsOf(value))} ${plain}`;
  const [space, set] = plain === 'rg' ? ['cs', 'scn'] : ['CS', 'SCN'];
  return `/Pattern ${space} /${nameOf(value.slice('url(#'.length, -1))} ${set}`;
}

/** The number by which PDF knows one of these. */
function indexIn(known: readonly string[], value: string): number {
  if (!known.includes(value)) throw new Error(`Unexpected “${value}”, expected one of ${known.join(', ')}.`);
  return known.indexOf(value);
}

/** What each operator sets. */
const setters: readonly [names: readonly (keyof Look)[], set: (to: Look, nameOf: NameOfPaint) => string][] = [
  [['fill'], ({ fill }, nameOf) => paint(fill, 'rg', nameOf)],
  [['stroke'], ({ stroke }, nameOf) => paint(stroke, 'RG', nameOf)],
  [['strokeWidth'], ({ strokeWidth }) => `${numbers(strokeWidth)} w`],
  [['strokeLineCap'], ({ strokeLineCap }) => `${indexIn(caps, strokeLineCap)} J`],
  [['strokeLineJoin'], ({ strokeLineJoin }) => `${indexIn(joins, strokeLineJoin)} j`],
  [
    ['strokeDashArray', 'strokeDashOffset'],
    ({ strokeDashArray, strokeDashOffset }) =>
      `[${numbers(...strokeDashArray)}] ${numbers(strokeDashOffset)} d`,
  ],
];

/** Operators that turn one look into another. */
export const lookOperators = (from: Look, to: Look, nameOf: NameOfPaint): string[] =>
  setters
    .filter(([names]) => names.some((name) => String(from[name]) !== String(to[name])))
    .map(([, set]) => set(to, nameOf))
    .filter((operator) => operator !== '');

/** The operator that paints a path in a look; null where nothing is painted. */
export function paintOperator({ fill, stroke }: Look): 'f' | 'S' | 'B' | null {
  if (fill === 'none') return stroke === 'none' ? null : 'S';
  return stroke === 'none' ? 'f' : 'B';
}
