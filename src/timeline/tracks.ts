import type { Entry, Term } from './entry.ts';
import { extentOf } from './extent.ts';
import { pack, type Stretch } from './pack.ts';

/** A strip of a lane: documents that do not meet one another with their steps, or the steps that belong to none. */
export interface Track {
  terms: readonly Term[];
  /** Entries whose day is known. */
  points: readonly Entry[];
  /** Entries known to an interval, in rows in which none overlaps another in time. */
  intervals: readonly (readonly Entry[])[];
}

/** Everything that is shown of a strand. */
export interface Lane {
  strand: string;
  tracks: readonly Track[];
}

/** How long things are when the whole period is shown. */
export interface Measures {
  /** Where a day stands, in pixels. */
  x: (day: number) => number;
  /** How wide the name of a document is, in pixels. */
  widthOf: (words: string) => number;
}

const BETWEEN_DOCUMENTS = 10;
const MARK_REACH = 8;

/**
 * The lanes of the strands, in the order given, with documents in as few tracks as keep their lines and names apart
 * when the whole period is shown: closer looks only draw them apart, so that a document never changes its track.
 */
export function lanesOf(
  strands: readonly string[],
  entries: readonly Entry[],
  terms: readonly Term[],
  measures: Measures,
): Lane[] {
  return strands.flatMap((strand) => {
    const mine = entries.filter((entry) => entry.strand === strand);
    if (mine.length === 0) return [];
    const lines = terms.filter(
      (term) => term.strand === strand && mine.some((entry) => entry.document === term.document),
    );
    const told = new Set(lines.map(({ document }) => document));
    const loose = mine.filter(({ document }) => document === null || !told.has(document));
    const tracks = documentTracks(lines, mine, measures);
    return [{ strand, tracks: loose.length > 0 ? [...tracks, trackOf([], loose)] : tracks }];
  });
}

function documentTracks(
  terms: readonly Term[],
  entries: readonly Entry[],
  { x, widthOf }: Measures,
): Track[] {
  const steps = terms.map((term) => entries.filter(({ document }) => document === term.document));
  const stretches = terms.map((term, index) => {
    const extents = (steps[index] ?? []).map(extentOf);
    const from = Math.min(term.from, ...extents.map((extent) => extent.from));
    const until = Math.max(term.until, ...extents.map((extent) => extent.to));
    return {
      left: x(from) - MARK_REACH,
      right: Math.max(x(until), x(term.from) + widthOf(term.words)) + MARK_REACH,
    };
  });
  return inRows(terms, stretches, BETWEEN_DOCUMENTS).map((inTrack) =>
    trackOf(
      inTrack,
      entries.filter(({ document }) => inTrack.some((term) => term.document === document)),
    ),
  );
}

function trackOf(terms: readonly Term[], entries: readonly Entry[]): Track {
  const inexact = entries.filter((entry) => !extentOf(entry).exact);
  const days = inexact.map(extentOf).map(({ from, to }) => ({ left: from, right: to }));
  return {
    terms,
    points: entries.filter((entry) => extentOf(entry).exact),
    intervals: inRows(inexact, days, 0),
  };
}

/** Things with their stretches, in the rows in which these keep the gap. */
function inRows<Thing>(things: readonly Thing[], stretches: readonly Stretch[], gap: number): Thing[][] {
  const rows: Thing[][] = [];
  pack(stretches, gap).forEach((row, index) => (rows[row] ??= []).push(...things.slice(index, index + 1)));
  return rows;
}
