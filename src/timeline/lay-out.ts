import type { Term } from './entry.ts';
import { groupsOf, type Group, type Placing } from './groups.ts';
import { titlesFor, type PlacedTitle } from './labels.ts';
import { LINE, NAMES_OF_DOCUMENTS, PADDING, REACH, UNDER_TITLES } from './sizes.ts';
import type { Lane, Track } from './tracks.ts';

/** The line of a document in its place, and its name where that has room. */
export interface PlacedTerm {
  term: Term;
  from: number;
  to: number;
  y: number;
  name: { x: number; y: number } | null;
}

/** A group with the height it stands at. */
export interface PlacedGroup extends Group {
  y: number;
}

/** A title with the height it stands at, and that of the line of its track, where a leader begins. */
export interface TitleInLane extends PlacedTitle {
  y: number;
  from: number;
}

/** What is drawn of a lane; `top` and every y are below the top of the drawing, in pixels. */
export interface PlacedLane {
  strand: string;
  top: number;
  height: number;
  terms: readonly PlacedTerm[];
  groups: readonly PlacedGroup[];
  titles: readonly TitleInLane[];
}

/** How the whole is laid out. */
export interface Layout extends Placing {
  widthOf: (words: string) => number;
  /** Where the first lane begins. */
  top: number;
  /** Height of a row of marks. */
  row: number;
  /** Lines of the name of a strand. */
  linesOf: (strand: string) => number;
  /** Whether the names of strands stand over their lanes and not beside them. */
  namesAbove: boolean;
}

/** Rows for entries whose day is known: with documents, the line and the row under it. */
const rowsOf = ({ terms, points }: Track) => (terms.length > 0 ? 2 : points.length > 0 ? 1 : 0);
const headOf = ({ terms }: Track) => (terms.length > 0 ? NAMES_OF_DOCUMENTS : 0);
/** Room under the row of titles, so that none seems to belong to a mark of the next. */
const footOf = ({ terms, intervals }: Track) => (terms.length > 0 && intervals.length > 0 ? UNDER_TITLES : 0);
const heightOf = (track: Track, row: number) =>
  headOf(track) + (rowsOf(track) + track.intervals.length) * row + footOf(track);

/** Lays the lanes under one another. Their heights hang on what they hold, not on the view: nothing jumps in a zoom. */
export function layOut(lanes: readonly Lane[], layout: Layout): { lanes: PlacedLane[]; height: number } {
  let top = layout.top;
  const placed = lanes.map((lane) => {
    const name = layout.linesOf(lane.strand) * LINE;
    const above = layout.namesAbove ? name + 4 : 0;
    const tracks = lane.tracks.reduce((sum, track) => sum + heightOf(track, layout.row), 0);
    const height = above + Math.max(tracks, layout.namesAbove ? 0 : name) + 2 * PADDING;
    const drawn = layTracks(lane.tracks, top + above + PADDING, layout);
    const one = { strand: lane.strand, top, height, ...drawn };
    top += height;
    return one;
  });
  return { lanes: placed, height: top };
}

function layTracks(tracks: readonly Track[], start: number, layout: Layout) {
  let top = start;
  const terms: PlacedTerm[] = [];
  const groups: PlacedGroup[] = [];
  const titles: TitleInLane[] = [];
  for (const track of tracks) {
    const first = top + headOf(track) + layout.row / 2;
    const yOf = (row: number) => first + row * layout.row + (row > 1 ? footOf(track) : 0);
    const here = groupsOf(track, rowsOf(track), layout);
    const placed = placeTerms(track.terms, yOf(0), layout);
    terms.push(...placed);
    groups.push(...here.map((group) => ({ ...group, y: yOf(group.row) })));
    const lines = placed.map(({ from, to }) => ({ left: from, right: to }));
    titles.push(
      ...titlesFor(here, { ...layout, lines }).map((title) => ({
        ...title,
        y: yOf(title.row),
        from: yOf(0),
      })),
    );
    top += heightOf(track, layout.row);
  }
  return { terms, groups, titles };
}

/** Lines cut at the edges, each with its name at its beginning, or at the edge that it comes in by. */
function placeTerms(terms: readonly Term[], y: number, { x, width, widthOf, row }: Layout): PlacedTerm[] {
  let free = 0;
  return [...terms]
    .sort((one, other) => one.from - other.from)
    .map((term) => ({ term, from: Math.max(x(term.from), 0), to: Math.min(x(term.until), width) }))
    .filter(({ term, from, to }) => to > 0 && from < width && term.until >= term.from)
    .map(({ term, from, to }) => {
      const wide = widthOf(term.words);
      const start = Math.max(Math.min(from - REACH, width - wide), 0);
      const fits = term.words !== '' && start >= free;
      if (fits) free = start + wide + REACH;
      return { term, from, to, y, name: fits ? { x: start, y: y - row / 2 - 3 } : null };
    });
}
