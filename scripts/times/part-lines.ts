import type { BuildPart } from './build-part.ts';

/** One line a part, the longest first: seconds, and what of the whole that is. */
export function partLines(parts: readonly BuildPart[]): string[] {
  const whole = parts.reduce((sum, { seconds }) => sum + seconds, 0);
  const widest = Math.max(...parts.map(({ name }) => name.length));
  return [...parts]
    .sort((one, two) => two.seconds - one.seconds)
    .map(({ name, seconds }) => {
      const share = whole > 0 ? Math.round((seconds / whole) * 100) : 0;
      return `  ${name.padEnd(widest)} ${seconds.toFixed(1).padStart(6)} s ${String(share).padStart(3)} %`;
    });
}
