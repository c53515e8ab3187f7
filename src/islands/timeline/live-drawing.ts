import type { Locale } from '../../i18n/locale.ts';
import type { Entry, Term } from '../../timeline/entry.ts';
import type { Filter } from '../../timeline/filter.ts';
import { layOut } from '../../timeline/lay-out.ts';
import { AXIS, FOOT, LETTERS, LINE, NAMES_BESIDE } from '../../timeline/sizes.ts';
import { lanesOf } from '../../timeline/tracks.ts';
import { positionIn, type View } from '../../timeline/view.ts';
import { drawAxis } from './draw-axis.ts';
import { drawNames, drawTerms, drawToday } from './draw-lanes.ts';
import { countWords, makeMarks, type Marks } from './draw-marks.ts';
import type { PlacedEntry } from '../../timeline/groups.ts';
import type { Listed } from './read-list.ts';
import type { Scene } from './scene.ts';
import { setAttributes, svg } from './elements.ts';
import { typeWidth } from './type-width.ts';
import { wrapWords } from './wrap-words.ts';

const BESIDE_FROM = 600;
const AIR_OF_NAMES = 14;
/** How far a mark at an edge may reach over it. */
const EDGE = 7;

/** What the drawing knows beside the entries that it is to show. */
export interface Ground {
  locale: Locale;
  listed: readonly Listed[];
  termsOf: (dates: Filter['dates']) => readonly Term[];
  /** The whole period, and the day up to which the site knows anything. */
  bounds: View;
  today: number;
  words: { drawing: string; today: string; more: (members: readonly PlacedEntry[]) => string };
  nameOf: (strand: string) => string;
}

/** The drawn timeline, drawn anew for what is to be shown. */
export interface LiveDrawing {
  element: SVGSVGElement;
  marks: Marks;
  /** Draw these entries in a view, with documents at their `dates`; answers with the scene. */
  show: (entries: readonly Entry[], view: View, chosen: string | null, dates: Filter['dates']) => Scene;
  /** Measure all type again: the face has come. */
  measureAgain: () => void;
}

/** Makes the drawing for a place `host` whose width it takes. */
export function makeDrawing(
  host: HTMLElement,
  { locale, listed, termsOf, bounds, today, words, nameOf }: Ground,
): LiveDrawing {
  const marks = makeMarks(listed, words.more);
  const axis = svg('g');
  const names = svg('g');
  const lines = svg('g');
  const clip = svg('rect', { y: 0, x: -EDGE });
  const inner = svg('g', { 'clip-path': 'url(#timeline-clip)' }, axis, lines, marks.layer);
  const moved = svg('g', {}, inner);
  const element = svg(
    'svg',
    {
      class: 'picture lanes live',
      role: 'group',
      'aria-label': words.drawing,
      'aria-describedby': 'timeline-keys',
    },
    svg('defs', {}, svg('clipPath', { id: 'timeline-clip' }, clip)),
    moved,
    names,
  );
  host.append(element);
  const type = typeWidth(element, LETTERS);
  const coarse = matchMedia('(pointer: coarse)').matches;
  const strands = [...new Set(listed.map(({ entry }) => entry.strand))];
  const colours = new Map(listed.map(({ entry, colour }) => [entry.strand, colour]));
  const colourOf = (strand: string) => colours.get(strand) ?? '';
  const dueYears = new Set(
    listed.flatMap(({ entry }) => (entry.kind === 'due' ? [entry.date.slice(0, 4)] : [])),
  );

  return {
    element,
    marks,
    measureAgain: type.forget,
    show(entries, view, chosen, dates) {
      const width = Math.max(240, host.clientWidth);
      const beside = width >= BESIDE_FROM;
      const left = beside ? NAMES_BESIDE : 0;
      const room = width - left;
      const x = positionIn(view, room);
      const named = (strand: string) =>
        wrapWords(
          nameOf(strand),
          beside ? NAMES_BESIDE - AIR_OF_NAMES : width,
          (said) => (type.of(said) * 13) / LETTERS,
        );
      const lanes = lanesOf(strands, entries, termsOf(dates), {
        x: positionIn(bounds, room),
        widthOf: type.of,
      });
      const laid = layOut(lanes, {
        x,
        width: room,
        gap: coarse ? 12 : 1,
        countWidth: (more) => type.of(countWords(more)) + 4,
        chosen,
        widthOf: type.of,
        top: AXIS,
        row: coarse ? 24 : 21,
        linesOf: (strand) => named(strand).length,
        namesAbove: !beside,
      });
      const bottom = Math.max(laid.height, AXIS + 2 * LINE);
      const scene = {
        view,
        width,
        names: left,
        lanes: laid.lanes,
        bottom,
        x,
        widthOf: type.of,
        nameOf: named,
        chosen,
      };
      const height = bottom + FOOT;
      setAttributes(element, { viewBox: `0 0 ${width} ${height}`, width, height });
      setAttributes(clip, { width: room + 2 * EDGE, height });
      setAttributes(moved, { transform: `translate(${left} 0)` });
      axis.replaceChildren(...drawAxis(scene, locale, dueYears));
      names.replaceChildren(...drawNames(scene, colourOf));
      lines.replaceChildren(
        ...laid.lanes.map((lane) => drawTerms(lane, colourOf)),
        ...drawToday(scene, today, words.today),
      );
      marks.show(scene);
      return scene;
    },
  };
}
