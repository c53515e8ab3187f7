import type { PlacedEntry } from '../../timeline/groups.ts';
import type { PlacedGroup, TitleInLane } from '../../timeline/lay-out.ts';
import { LETTERS, REACH } from '../../timeline/sizes.ts';
import type { Listed } from './read-list.ts';
import type { Scene } from './scene.ts';
import { setAttributes, svg } from './svg.ts';

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
  const pattern = markPattern();
  const made = new Map(listed.map((one) => [one.entry.id, makeMark(linkFrom(pattern, one))]));
  const titles = new Map(
    listed.map(({ entry }) => [entry.id, svg('text', { class: 'title', 'font-size': LETTERS }, entry.title)]),
  );
  const ring = svg('circle', { class: 'ring', r: 11 });
  const counts = svg('g');
  const words = svg('g');
  const leaders = svg('g');
  const marks = svg('g', {}, ...[...made.values()].map(({ link }) => link));
  return {
    layer: svg('g', {}, leaders, ring, marks, counts, words),
    of: (id) => made.get(id)?.link,
    show({ lanes, chosen, widthOf }) {
      const groups = lanes.flatMap((lane) => lane.groups);
      const drawn = new Map(
        groups.flatMap((group) => group.drawn.map((member) => [member.entry.id, { member, y: group.y }])),
      );
      const reachable = chosen !== null && drawn.has(chosen) ? chosen : firstOf(listed, drawn);
      for (const [id, mark] of made) {
        const place = drawn.get(id);
        mark.stand(place ? { ...place.member, y: place.y } : null, id === reachable);
      }
      const reached = chosen === null ? undefined : drawn.get(chosen);
      setAttributes(
        ring,
        reached ? { cx: reached.member.x, cy: reached.y, display: 'inline' } : { display: 'none' },
      );
      counts.replaceChildren(...groups.flatMap((group) => countOf(group, more, widthOf)));
      leaders.replaceChildren(...lanes.flatMap((lane) => lane.titles.flatMap(leaderOf)));
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
    },
  };
}

const firstOf = (listed: readonly Listed[], drawn: ReadonlyMap<string, unknown>) =>
  listed.find(({ entry }) => drawn.has(entry.id))?.entry.id;

/** Makes the link of an entry from a pattern, which is faster than from nothing. */
function linkFrom(pattern: SVGAElement, { entry, href, when, shape, filled, colour }: Listed): SVGAElement {
  const link = pattern.cloneNode(true) as SVGAElement;
  link.setAttribute('href', href);
  link.setAttribute('class', `event ${colour}`);
  link.setAttribute('aria-label', `${entry.title} · ${when}`);
  link.dataset['id'] = entry.id;
  const mark = link.lastElementChild;
  mark?.setAttribute('class', filled ? 'mark' : 'mark open');
  mark?.setAttribute('d', shape);
  const scale = kindScale[entry.kind] ?? 1;
  if (scale !== 1) mark?.setAttribute('transform', `scale(${scale}) ${CENTRED}`);
  return link;
}

/** A mark without its shape: its target, its brackets, and the place of the shape. */
function markPattern(): SVGAElement {
  return svg(
    'a',
    { display: 'none' },
    svg('rect', { class: 'target', x: -TARGET / 2, y: -TARGET / 2, width: TARGET, height: TARGET }),
    svg('path', { class: 'between' }),
    svg('path', { transform: CENTRED }),
  );
}

/** A mark that remembers how it stands, so that only what changes is written. */
function makeMark(link: SVGAElement) {
  const between = link.children[1];
  const stood = { transform: '', d: '', display: 'none', tabindex: '' };
  const write = (element: Element | undefined, name: keyof typeof stood, value: string) => {
    if (stood[name] === value) return;
    stood[name] = value;
    element?.setAttribute(name, value);
  };
  return {
    link,
    /** Stand at a place, or nowhere; `reachable` with the Tab key. */
    stand(place: (PlacedEntry & { y: number }) | null, reachable: boolean) {
      write(link, 'display', place ? 'inline' : 'none');
      write(link, 'tabindex', reachable ? '0' : '-1');
      if (!place) return;
      const { x, y, left, right, exact } = place;
      write(link, 'transform', `translate(${x.toFixed(1)} ${y.toFixed(1)})`);
      if (!exact) write(between, 'd', brackets(left - x, right - x));
    },
  };
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

/** The thin line from a mark on the line of its document down to its title, which begins beside its end. */
function leaderOf({ leader, x, y, from }: TitleInLane): SVGElement[] {
  if (leader === null) return [];
  const turn = x > leader ? 1 : -1;
  return [svg('path', { class: 'leader', d: `M${leader.toFixed(1)},${from + TALL + 1}V${y}h${turn * 5}` })];
}

/** The count of so many more. */
export function countWords(more: number): string {
  return `+${more}`;
}
