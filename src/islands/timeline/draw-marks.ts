import type { PlacedEntry } from '../../timeline/groups.ts';
import type { PlacedGroup, TitleInLane } from '../../timeline/lay-out.ts';
import { LETTERS, REACH } from '../../timeline/sizes.ts';
import type { Listed } from './read-list.ts';
import type { Scene } from './scene.ts';
import { setAttributes, svg } from './elements.ts';

const TARGET = 24;
const TALL = 8;
const CORNER = 3;
const SHAPE_SIDE = 16;
/** Moves a shape from its square to its middle. */
const CENTRED = `translate(${-SHAPE_SIDE / 2} ${-SHAPE_SIDE / 2})`;
/** A publication stands as a dot in the ring of its signing. */
const kindScale: Record<string, number> = { published: 0.75 };
/** From the middle of a line of letters to its foot, for the size of the drawing. */
const TO_FOOT = LETTERS * 0.34;

/** The marks of a list, made once and moved about; each is a link to the page of its entry. */
export interface Marks {
  layer: SVGGElement;
  of: (id: string) => SVGAElement | undefined;
  /** Show the marks of a scene, and the counts of those that are not told apart. */
  show: (scene: Scene) => void;
}

/** Makes the marks of a list. `more` words the count of a group; its members come with it. */
export function makeMarks(
  listed: readonly Listed[],
  more: (members: readonly PlacedEntry[]) => string,
): Marks {
  const made = new Map(listed.map((one) => [one.entry.id, makeMark(one)]));
  const ring = svg('circle', { class: 'ring', r: 11 });
  const words = svg('g');
  return {
    layer: svg('g', {}, ring, svg('g', {}, ...made.values()), words),
    of: (id) => made.get(id),
    show({ lanes, chosen, widthOf }) {
      const groups = lanes.flatMap((lane) => lane.groups);
      const drawn = new Map(
        groups.flatMap(({ drawn, y }) => drawn.map((member) => [member.entry.id, { ...member, y }])),
      );
      const reached = drawn.get(chosen ?? '');
      const reachable = reached?.entry.id ?? firstOf(listed, drawn);
      for (const [id, mark] of made) standMark(mark, drawn.get(id), id === reachable);
      setAttributes(
        ring,
        reached ? { cx: reached.x, cy: reached.y, display: 'inline' } : { display: 'none' },
      );
      words.replaceChildren(
        ...groups.flatMap((group) => countOf(group, more, widthOf)),
        ...lanes.flatMap((lane) => lane.titles.flatMap(titleOf)),
      );
    },
  };
}

const firstOf = (listed: readonly Listed[], drawn: ReadonlyMap<string, unknown>) =>
  listed.find(({ entry }) => drawn.has(entry.id))?.entry.id;

/** Makes the link of an entry: its target, its brackets, and its shape. */
function makeMark({ entry, href, when, shape, filled, colour }: Listed): SVGAElement {
  return svg(
    'a',
    { href, class: `event ${colour}`, 'aria-label': `${entry.title} · ${when}`, 'data-id': entry.id },
    svg('rect', { class: 'target', x: -TARGET / 2, y: -TARGET / 2, width: TARGET, height: TARGET }),
    svg('path', { class: 'between' }),
    svg('path', {
      class: filled ? 'mark' : 'mark open',
      d: shape,
      transform: `scale(${kindScale[entry.kind] ?? 1}) ${CENTRED}`,
    }),
  );
}

/** Stands a mark at a place, or nowhere; `reachable` with the Tab key. */
function standMark(link: SVGAElement, place: (PlacedEntry & { y: number }) | undefined, reachable: boolean) {
  setAttributes(link, { display: place ? 'inline' : 'none', tabindex: reachable ? 0 : -1 });
  if (!place) return;
  const { x, y, left, right, exact } = place;
  setAttributes(link, { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` });
  const between = link.children[1];
  if (between && !exact) setAttributes(between, { d: brackets(left - x, right - x) });
}

/** Brackets 〔 〕 from one end of an interval to the other, and the line that joins them where it is long. */
function brackets(from: number, to: number): string {
  const side = (at: number, turn: number) =>
    `M${(at + turn * CORNER).toFixed(1)},${-TALL}l${-turn * CORNER},${CORNER}v${2 * (TALL - CORNER)}l${turn * CORNER},${CORNER}`;
  const joined = (at: number, turn: number) =>
    turn * at > 3 * REACH ? `M${at.toFixed(1)},0H${turn * (REACH + 3)}` : '';
  return side(from, 1) + side(to, -1) + joined(from, -1) + joined(to, 1);
}

function countOf(
  { members, drawn, count, y }: PlacedGroup,
  more: (members: readonly PlacedEntry[]) => string,
  widthOf: (words: string) => number,
): SVGElement[] {
  const hidden = members.length - drawn.length;
  if (hidden === 0) return [];
  const said = countWords(hidden);
  const wide = Math.max(TARGET, widthOf(said) + 4);
  const middle = count + (widthOf(said) + 6) / 2;
  return [
    svg(
      'g',
      {
        class: 'more',
        role: 'button',
        tabindex: -1,
        'aria-label': `${said} · ${more(members)}`,
        'data-ids': members.map(({ entry }) => entry.id).join(' '),
      },
      svg('rect', { class: 'target', x: count, y: y - TARGET / 2, width: wide, height: TARGET }),
      svg(
        'text',
        { class: 'strong', x: middle, y: y + TO_FOOT, 'text-anchor': 'middle', 'font-size': LETTERS },
        said,
      ),
    ),
  ];
}

/** A title, and the thin line down to it from a mark on the line of its document, beside whose end it begins. */
function titleOf({ entry, leader, x, y, from }: TitleInLane): SVGElement[] {
  const words = svg('text', { class: 'title', x, y: y + TO_FOOT, 'font-size': LETTERS }, entry.title);
  if (leader === null) return [words];
  const turn = x > leader ? 1 : -1;
  return [
    svg('path', { class: 'leader', d: `M${leader.toFixed(1)},${from + TALL + 1}V${y}h${turn * 5}` }),
    words,
  ];
}

/** The count of so many more. */
export function countWords(more: number): string {
  return `+${more}`;
}
