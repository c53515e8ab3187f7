import type { Run } from './run.ts';

/** Parts runs at `places`, offsets in the text that they make together, in order. There is one list more than places. */
export function splitRuns(runs: readonly Run[], places: readonly number[]): Run[][] {
  const parts: Run[][] = [[]];
  let start = 0;
  for (const run of runs) {
    const end = start + run.value.length;
    let from = 0;
    for (
      let place = places[parts.length - 1];
      place !== undefined && place < end;
      place = places[parts.length - 1]
    ) {
      parts.at(-1)?.push(slice(run, from, place - start));
      from = place - start;
      parts.push([]);
    }
    parts.at(-1)?.push(slice(run, from, run.value.length));
    start = end;
  }
  return parts;
}

const slice = (run: Run, from: number, to: number): Run => ({
  ...run,
  value: run.value.slice(from, to),
  first: (run.first ?? 0) + from,
});
