import type { Period } from './find-periods.ts';

/** The year of the last of `periods` by which or in which something is to be; null where there is none. */
export function lastDeadline(periods: readonly Period[]): number | null {
  return (
    periods.findLast(({ kind, year }) => (kind === 'by' || kind === 'in') && year !== null)?.year ?? null
  );
}
