import { CODES } from './codes.ts';
import type { NamedNumber } from './named-number.ts';
import { RANKS } from './ranks.ts';
import { SET_PHRASES } from './set-phrases.ts';
import { TIMES_AND_LABELS } from './times-and-labels.ts';

export type { NamedNumber } from './named-number.ts';

/**
 * The forms in two tables, strongest first: where two overlap the earlier has the run. Codes, dates and labels are facts of
 * other kinds; names keep their number with them; sayings and slogans count nothing that a policy promises.
 */
export const NAMED_NUMBERS: readonly (readonly NamedNumber[])[] = [
  [...CODES, ...TIMES_AND_LABELS],
  [...RANKS, ...SET_PHRASES],
];
