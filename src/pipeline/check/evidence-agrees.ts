import type { Rule } from './rule.ts';

/** The same words of the same reference cannot be sure in one place and less sure in another. */
export const evidenceAgrees: Rule = ({ registers, resolved }) => {
  const known = new Map<string, string>();
  return resolved.evidence.flatMap((evidence) => {
    if (evidence.kind !== 'cited') return [];
    const before = known.get(evidence.id) ?? evidence.confidence;
    known.set(evidence.id, before);
    if (before === evidence.confidence) return [];
    const { file } = registers.references;
    const index = registers.references.value.findIndex(({ id }) => id === evidence.reference);
    const reason = `unexpected confidence ${evidence.confidence} for “${evidence.quote ?? 'the page'}” of ${evidence.reference}, expected ${before} as elsewhere; make the sources agree`;
    return [{ file, place: registers.references.placeOf([index, 'id']), rule: 'evidence-agrees', reason }];
  });
};
