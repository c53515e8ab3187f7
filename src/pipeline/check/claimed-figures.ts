import type { Evidence } from '../../schema/evidence.ts';
import type { Figure, Reading } from '../../schema/reading.ts';
import { overlaps, type Checked } from './overlaps.ts';

/**
 * The figures of a reading that evidence of its article claims: those whose place it overlaps, and the same phrase
 * elsewhere, since articles repeat themselves.
 */
export function claimedFigures(
  article: string,
  reading: Reading,
  evidence: readonly Evidence[],
): Set<Figure> {
  const quoted = evidence.filter(
    (entry): entry is Checked => entry.kind === 'checked' && entry.article === article,
  );
  const overlapped = reading.figures.filter((figure) => quoted.some((entry) => overlaps(figure.at, entry)));
  const phrases = new Set(overlapped.map(({ phrase }) => phrase));
  return new Set(reading.figures.filter(({ phrase }) => phrases.has(phrase)));
}
