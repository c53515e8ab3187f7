import type { Correction } from '../schema/correction.ts';
import type { Ledger } from '../schema/ledger.ts';
import { compareVersions } from '../schema/version.ts';

/** What became of a frozen chart. */
export type ReleaseState =
  | { kind: 'current' }
  | { kind: 'newer'; version: string }
  /** A mistake in it was corrected since; the day is that of the latest correction. */
  | { kind: 'corrected'; date: string };

/** Whether a version carries the mistake that a correction mends. */
export function carries({ carried }: Pick<Correction, 'carried'>, version: string): boolean {
  return (
    carried !== null &&
    compareVersions(carried.from, version) <= 0 &&
    compareVersions(version, carried.until) < 0
  );
}

/** What became of a chart as a version shows it. A correction says more than a newer version, so it goes first. */
export function releaseState(
  chart: string,
  version: string,
  { edition, corrections }: Pick<Ledger, 'edition' | 'corrections'>,
): ReleaseState {
  const [latest] = corrections
    .filter((correction) => correction.concerns.charts.includes(chart) && carries(correction, version))
    .map(({ date }) => date)
    .sort()
    .reverse();
  if (latest !== undefined) return { kind: 'corrected', date: latest };
  return compareVersions(version, edition.version) < 0
    ? { kind: 'newer', version: edition.version }
    : { kind: 'current' };
}
