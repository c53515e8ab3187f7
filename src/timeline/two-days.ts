import type { Entry, Term } from './entry.ts';
import { extentOf } from './extent.ts';

type Step = Pick<Entry, 'kind' | 'document'>;

/** The documents of which both the signing and the publication are among these steps. */
export function documentsWithBoth(steps: readonly Step[]): Set<string> {
  const those = (kind: string) =>
    steps.flatMap((step) => (step.kind === kind && step.document !== null ? [step.document] : []));
  const published = new Set(those('published'));
  return new Set(those('signed').filter((document) => published.has(document)));
}

/**
 * Lines that begin on the day that is shown: at the publication, for a document of which that day alone is. `dates` as
 * in the filter; `entries` are those of the whole list.
 */
export function termsFrom(
  terms: readonly Term[],
  entries: readonly Entry[],
  dates: string | null,
): readonly Term[] {
  if (dates !== 'published') return terms;
  const days = new Map(
    entries
      .filter(({ kind, paired }) => paired && kind === dates)
      .map((entry) => [entry.document, extentOf(entry).from]),
  );
  return terms.map((term) => ({ ...term, from: days.get(term.document) ?? term.from }));
}
