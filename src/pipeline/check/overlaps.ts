import type { z } from 'zod';
import type { CheckedEvidence } from '../../schema/evidence.ts';
import type { Locator } from '../../schema/locator.ts';

/** Evidence whose words the build found in an article. */
export type Checked = z.infer<typeof CheckedEvidence>;

/** Whether evidence quotes any character of a place in its article; never for words without a place. */
export function overlaps(at: Locator, { paragraph, start, end }: Checked): boolean {
  return paragraph === at.paragraph && start !== null && end !== null && start < at.end && at.start < end;
}
