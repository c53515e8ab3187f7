/** A run of a text. */
interface Run {
  start: number;
  end: number;
}

/** Runs further away than this say nothing of a date. */
const furthest = 600;

/**
 * A function that gives those of `runs` (in order of their starts) that lie near a place. It must be asked in order
 * of places, and then costs no more than the runs that it gives and passes.
 */
export function nearby<T extends Run>(runs: readonly T[]): (place: Run) => T[] {
  let first = 0;
  return ({ start, end }) => {
    while (first < runs.length && (runs[first]?.end ?? 0) < start - furthest) first += 1;
    let last = first;
    while (last < runs.length && (runs[last]?.start ?? 0) <= end + furthest) last += 1;
    return runs.slice(first, last);
  };
}
