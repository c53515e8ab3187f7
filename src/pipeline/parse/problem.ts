import type { VFile } from 'vfile';
import type { Place } from '../article.ts';

/** The part of a rule’s name that says which stage speaks. */
const stage = 'parse';

/**
 * Reports on the file what makes its reading wrong or impossible. Throws nothing: the caller goes on with
 * what is left, and whoever writes readings refuses a file that has an error.
 */
export function reportError(file: VFile, place: Place | undefined, rule: string, reason: string): void {
  const message = file.message(reason, { place, source: stage, ruleId: rule });
  message.fatal = true;
}

/** Reports on the file what a reader should know, though the reading stands. */
export function reportWarning(file: VFile, place: Place | undefined, rule: string, reason: string): void {
  file.message(reason, { place, source: stage, ruleId: rule });
}

/** Reports on the file what was done to it that a reader may want to know; nothing is wrong with the reading. */
export function reportNote(file: VFile, place: Place | undefined, rule: string, reason: string): void {
  file.info(reason, { place, source: stage, ruleId: rule });
}
