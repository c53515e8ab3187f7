import type { PlacedEntry } from '../../timeline/groups.ts';
import type { PlacedGroup } from '../../timeline/lay-out.ts';
import { LETTERS, REACH } from '../../timeline/sizes.ts';
import type { Listed } from './read-list.ts';
import type { Scene } from './scene.ts';
import { setAttributes, svg } from './svg.ts';

const TARGET = 24;
const TALL = 8;
const CORNER = 3;
const SHAPE_SIDE = 16;
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
  const links = new Map(listed.map((one) => [one.entry.id, linkOf(one)]));
  const titles = new Map(
    listed.map(({ entry }) => [entry.id, svg('text', { class: 'title', 'font-size': LETTERS }, entry.title)]),
  );
  const ring = svg('circle', { class: 'ring', r: 11 });
  const counts = svg('g');
  const words = svg('g');
  const marks = svg('g', {}, ...links.values());
  return {
    layer: svg('g', {}, words, counts, ring, marks),
    of: (id) => links.get(id),
    show({ lanes, chosen, widthOf }) {
      const groups = lanes.flatMap((lane) => lane.groups);
      const drawn = new Map(
        groups.flatMap((group) => group.drawn.map((member) => [member.entry.id, { member, y: group.y }])),
      );
      for (const [id, link] of links) {
        const place = drawn.get(id);
        if (place) moveMark(link, place.member, place.y);
        setAttributes(link, { display: place ? 'inline' : 'none' });
      }
      const reached = chosen === null ? undefined : drawn.get(chosen);
      setAttributes(
        ring,
        reached ? { cx: reached.member.x, cy: reached.y, display: 'inline' } : { display: 'none' },
      );
      counts.replaceChildren(...groups.flatMap((group) => countOf(group, more, widthOf)));
      words.replaceChildren(
        ...lanes.flatMap((lane) =>
          lane.titles.flatMap(({ id, x, y }) => {
            const title = titles.get(id);
            if (!title) return [];
            setAttributes(title, { x, y: y + TO_FOOT });
            return [title];
          }),
        ),
      );
      const reachable = chosen !== null && drawn.has(chosen) ? chosen : (firstOf(listed, drawn) ?? null);
      for (const [id, link] of links) setAttributes(link, { tabindex: id === reachable ? 0 : -1 });
    },
  };
}

const firstOf = (listed: readonly Listed[], drawn: ReadonlyMap<string, unknown>) =>
  listed.find(({ entry }) => drawn.has(entry.id))?.entry.id;

function linkOf({ entry, href, when, shape, filled, colour }: Listed): SVGAElement {
  return svg(
    'a',
    { href, 'data-id': entry.id, class: `event ${colour}`, 'aria-label': `${entry.title} · ${when}` },
    svg('rect', { class: 'target', x: -TARGET / 2, y: -TARGET / 2, width: TARGET, height: TARGET }),
    svg('path', { class: 'between' }),
    svg('path', {
      class: filled ? 'mark' : 'mark open',
      d: shape,
      transform: `translate(${-SHAPE_SIDE / 2} ${-SHAPE_SIDE / 2})`,
    }),
  );
}

function moveMark(link: SVGAElement, { x, left, right, exact }: PlacedEntry, y: number): void {
  setAttributes(link, { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` });
  const between = link.children[1];
  if (between && !exact) setAttributes(between, { d: brackets(left - x, right - x) });
}

/** Brackets 〔 〕 from one end of an interval to the other, and the line that joins them where it is long. */
function brackets(from: number, to: number): string {
  const side = (at: number, turn: number) =>
    `M${(at + turn * CORNER).toFixed(1)},${-TALL}l${-turn * CORNER},${CORNER}v${2 * (TALL - CORNER)}l${turn * CORNER},${CORNER}`;
  const joined =
    to - from > 6 * REACH ? `M${from.toFixed(1)},0H${-REACH - 3}M${REACH + 3},0H${to.toFixed(1)}` : '';
  return side(from, 1) + side(to, -1) + joined;
}

function countOf(
  { members, drawn, right, y }: PlacedGroup,
  more: (members: readonly PlacedEntry[]) => string,
  widthOf: (words: string) => number,
): SVGElement[] {
  const hidden = members.length - drawn.length;
  if (hidden === 0) return [];
  const said = countWords(hidden);
  const wide = Math.max(TARGET, widthOf(said) + 4);
  const middle = right - (widthOf(said) + 2) / 2;
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
      svg('rect', { class: 'target', x: middle - wide / 2, y: y - TARGET / 2, width: wide, height: TARGET }),
      svg(
        'text',
        { class: 'strong', x: middle, y: y + TO_FOOT, 'text-anchor': 'middle', 'font-size': LETTERS },
        said,
      ),
    ),
  ];
}

/** The count of so many more. */
export function countWords(more: number): string {
  return `+${more}`;
}
