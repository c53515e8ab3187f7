import { provisionKeys } from '../../src/pipeline/assemble/provision-keys.ts';
import type { Locator } from '../../src/schema/locator.ts';
import type { Drafting } from './drafting.ts';

/** The policy whose provisions are to be drafted from the outline: the one that the article prints; null where that is unsure or done. */
export function outlinedPolicy({ reading, subjects, explanation, registers }: Drafting): string | null {
  const printed = explanation.documents.filter(({ as, rule }) => as === 'subject' && rule === 'printed');
  const [subject] = subjects;
  if (!subject || reading.outline.length === 0 || printed.length === 0) return null;
  const isTold = registers.provisions.some(({ value }) => value.policy === subject.policy);
  return isTold ? null : subject.policy;
}

/** The id that the provision will have in which a place of the article stands; null where no outline is drafted, or before its first item. */
export function provisionAt(
  drafting: Drafting,
  policy: string,
  { paragraph, start }: Locator,
): string | null {
  const { outline } = drafting.reading;
  if (outlinedPolicy(drafting) !== policy) return null;
  const index = outline.findLastIndex(
    ({ at }) => at.paragraph < paragraph || (at.paragraph === paragraph && at.start <= start),
  );
  const keys = provisionKeys(
    outline.map(({ label }) => ({ label, group: null })),
    outline.map(({ depth }) => depth),
  );
  return index === -1 ? null : `${policy}/${keys[index] ?? ''}`;
}
