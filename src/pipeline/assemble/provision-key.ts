import type { Bilingual } from '../../schema/bilingual.ts';
import { parseNumeral } from '../recognise/numerals/index.ts';

/** What decides the place of a provision in its policy. */
export interface Placed {
  label: string;
  group: Bilingual | null;
  /** Whether other provisions stand inside it. */
  isPart: boolean;
}

/** The number in a label: （十二） → 12, 第三条 → 3, 4. → 4; null where it has none. */
export function labelNumber(label: string): number | null {
  const digits = /\d+/.exec(label)?.[0] ?? /[〇零一二三四五六七八九十百]+/.exec(label)?.[0];
  return digits === undefined ? null : parseNumeral(digits);
}

/** A group of provisions in ids: “Main tasks” → task, its last English word in the singular. */
export function groupKey({ en }: Bilingual): string {
  const word = en.trim().toLowerCase().split(/\s+/).at(-1) ?? '';
  return word.replace(/[^a-z0-9]/g, '').replace(/s$/, '');
}

/**
 * The last part of a provision’s id: `12` for a numbered item, `part-2` for a part that holds items, `chain-3` for the
 * third of a named group. `order` is the place among the provisions of the same kind, from 1, and is used where the
 * label has no number.
 */
export function provisionKey({ label, group, isPart }: Placed, order: number): string {
  if (group) return `${groupKey(group)}-${order}`;
  const number = labelNumber(label) ?? order;
  return isPart ? `part-${number}` : String(number);
}
