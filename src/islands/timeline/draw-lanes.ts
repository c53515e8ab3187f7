import type { PlacedLane } from '../../timeline/lay-out.ts';
import { AXIS, FOOT, LETTERS, LINE, PADDING } from '../../timeline/sizes.ts';
import type { Scene } from './scene.ts';
import { svg } from './elements.ts';

const BAND = 12;

/** The rules between the lanes and the names of the strands. */
export function drawNames(
  { lanes, width, nameOf, bottom }: Scene,
  colourOf: (strand: string) => string,
): SVGElement[] {
  return [
    ...lanes.flatMap(({ strand, top }) => [
      svg('line', { class: 'axis faint', x1: 0, x2: width, y1: top, y2: top }),
      ...nameOf(strand).map((line, index) =>
        svg(
          'text',
          {
            class: `name ${colourOf(strand)}`,
            x: 0,
            y: top + PADDING + 11 + index * LINE,
            'font-size': LETTERS + 1,
          },
          line,
        ),
      ),
    ]),
    svg('line', { class: 'axis', x1: 0, x2: width, y1: bottom, y2: bottom }),
  ];
}

/** The documents of a lane as lines, each with its name. */
export function drawTerms({ strand, terms }: PlacedLane, colourOf: (strand: string) => string): SVGElement {
  return svg(
    'g',
    { class: colourOf(strand) },
    ...terms.flatMap(({ term, from, to, y, name }) => [
      ...(term.open
        ? []
        : [
            svg('rect', {
              class: 'wash',
              x: from,
              y: y - BAND / 2,
              width: Math.max(0, to - from),
              height: BAND,
            }),
          ]),
      svg('line', { class: term.open ? 'term open' : 'term', x1: from, x2: to, y1: y, y2: y }),
      ...(name
        ? [svg('text', { class: 'number', x: name.x, y: name.y, 'font-size': LETTERS }, term.words)]
        : []),
    ]),
  );
}

/** The day up to which the site knows anything. */
export function drawToday(
  { x, bottom, width, names, widthOf }: Scene,
  day: number,
  words: string,
): SVGElement[] {
  const at = x(day);
  if (at < 0 || at > width - names) return [];
  const fits = at + 5 + widthOf(words) <= width - names;
  return [
    svg('line', { class: 'today', x1: at, x2: at, y1: AXIS, y2: bottom + FOOT - 4 }),
    svg(
      'text',
      {
        class: 'quiet',
        x: fits ? at + 5 : at - 5,
        y: bottom + 15,
        'font-size': LETTERS,
        'text-anchor': fits ? 'start' : 'end',
      },
      words,
    ),
  ];
}
