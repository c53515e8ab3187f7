import { findEach } from '../../patterns/find-each.ts';
import { TakenSigns } from '../../patterns/taken-signs.ts';
import { NAMED_NUMBERS, type NamedNumber } from './named-numbers.ts';

/** A named number at its place. */
export interface NamedRun {
  start: number;
  end: number;
  named: NamedNumber;
}

const tables = NAMED_NUMBERS.map((forms) => ({ forms, find: findEach(forms.map(({ pattern }) => pattern)) }));

/**
 * Every run of `text` in which a number is part of a date, label, name or saying, from left to right, none overlapping
 * another. Where two overlap, the form that stands first in the table has it.
 */
export function findNamedNumbers(text: string): NamedRun[] {
  const taken = new TakenSigns(text.length);
  const found: NamedRun[] = [];
  for (const { forms, find } of tables) {
    const matches = find(text);
    for (const [form, named] of forms.entries()) {
      for (const match of matches[form] ?? []) {
        const start = match.index;
        const end = start + match[0].length;
        if (!taken.isFree(start, end)) continue;
        taken.take(start, end);
        found.push({ start, end, named });
      }
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
