import type { VFile } from 'vfile';
import type { Place } from './article.ts';

/** Something that keeps the ledger from being written: where it is, which rule it breaks, and what to do. */
export interface Problem {
  file: VFile;
  /** Line and column in the file, both from 1; null where the whole file is meant. */
  place: Place | null;
  /** Name of the rule, such as `unknown-key`. */
  rule: string;
  /** “unexpected X, expected Y; what to do”. */
  reason: string;
}

/** Writes each problem on its file as a fatal message of the source `ledger`, to be printed by a reporter. */
export function reportProblems(problems: readonly Problem[]): void {
  for (const { file, place, rule, reason } of problems) {
    const message = file.message(reason, { ...(place && { place }), ruleId: rule, source: 'ledger' });
    message.fatal = true;
  }
}
