import type { Element } from 'hast';

/** How shapes are painted, as SVG has it: colours are those of SVG, `none`, or `url(#name)`. */
export interface Look {
  fill: string;
  stroke: string;
  strokeWidth: number;
  strokeLineCap: string;
  strokeLineJoin: string;
  /** Lengths of dashes and gaps; none for a whole line. */
  strokeDashArray: readonly number[];
  strokeDashOffset: number;
}

/** What SVG begins with. */
export const firstLook: Look = {
  fill: '#000',
  stroke: 'none',
  strokeWidth: 1,
  strokeLineCap: 'butt',
  strokeLineJoin: 'miter',
  strokeDashArray: [],
  strokeDashOffset: 0,
};

const word = (value: unknown) => String(value);
const lengths = (value: unknown) =>
  [value]
    .flat()
    .map(Number)
    .filter((length) => !Number.isNaN(length));

const readers: { readonly [Name in keyof Look]: (value: unknown) => Look[Name] } = {
  fill: word,
  stroke: word,
  strokeWidth: Number,
  strokeLineCap: word,
  strokeLineJoin: word,
  strokeDashArray: lengths,
  strokeDashOffset: Number,
};
const names = Object.keys(readers) as (keyof Look)[];

/** Attributes that say where and what, not how it looks. */
const places = new Set(
  'id d transform xLinkHref x y cx cy r x1 x2 y1 y2 width height viewBox patternUnits gradientUnits offset stopColor stopOpacity xmlnsXLink xmlns'.split(
    ' ',
  ),
);

/** The look of an element within what it stands in, that very object where it adds nothing. Throws for an attribute that nobody has taught these files. */
export function lookOf({ tagName, properties }: Element, around: Look): Look {
  const unknown = Object.keys(properties).find((name) => !(name in readers) && !places.has(name));
  if (unknown !== undefined)
    throw new Error(
      `Unexpected attribute ${unknown} of <${tagName}> in a picture for print, expected one of ${names.join(', ')}: add it to pdf/look.ts.`,
    );
  const own = names.filter((name) => properties[name] !== undefined);
  if (own.length === 0) return around;
  return { ...around, ...Object.fromEntries(own.map((name) => [name, readers[name](properties[name])])) };
}
