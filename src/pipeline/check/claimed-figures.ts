import type { CheckedEvidence } from '../../schema/evidence.ts';
import type { Evidence } from '../../schema/evidence.ts';
import type { Figure, Reading } from '../../schema/reading.ts';
import type { z } from 'zod';

/** A word of the register that quotes an article. */
type Checked = z.infer<typeof CheckedEvidence>;

const overlaps = ({ at }: Figure, { paragraph, start, end }: Checked): boolean =>
  paragraph === at.paragraph && start !== null && end !== null && start < at.end && at.start < end;

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
  const overlapped = reading.figures.filter((figure) => quoted.some((entry) => overlaps(figure, entry)));
  const phrases = new Set(overlapped.map(({ phrase }) => phrase));
  return new Set(reading.figures.filter(({ phrase }) => phrases.has(phrase)));
}
