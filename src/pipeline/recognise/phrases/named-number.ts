import type { FigureClass } from '../../../schema/reading.ts';

/** A form of words in which a number is no quantity, or no quantity of its own. */
export interface NamedNumber {
  rule: string;
  /** Why a number in this form is no quantity of its own. */
  reason: string;
  pattern: RegExp;
  /** The class of the number in it; null where it is no figure at all. */
  class: Exclude<FigureClass, 'target' | 'result'> | null;
  /** The number, where it is written in a word that is no numeral: 双 is 2. */
  value?: number;
  /** The unit of that number, where the form has one. */
  measure?: string;
}
