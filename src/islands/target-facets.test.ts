import { expect, test } from 'vitest';
import { countOf, everything, fromSearch, matches, toSearch } from './target-facets.ts';

const met = { status: 'met', strand: 'weaving', document: 'loom-plan', due: '2040' };
const open = { status: 'open', strand: 'weaving', document: 'dye-plan', due: '2044' };
const undated = { status: 'numbered-no-date', strand: 'dyeing', document: 'dye-plan', due: 'none' };
const all = [met, open, undated];

test('nothing chosen leaves everything', () => {
  expect(all.filter((target) => matches(target, everything))).toEqual(all);
});

test('what is chosen holds together', () => {
  const chosen = { ...everything, strand: 'weaving', document: 'dye-plan' };
  expect(all.filter((target) => matches(target, chosen))).toEqual([open]);
});

test('a count says what a value would leave beside the other choices', () => {
  const chosen = { ...everything, status: 'met', strand: 'weaving' };
  expect(countOf(all, chosen, 'status', 'open')).toBe(1);
  expect(countOf(all, chosen, 'status', '')).toBe(2);
  expect(countOf(all, chosen, 'due', '2044')).toBe(0);
});

test('an address and a choice say the same', () => {
  const chosen = { ...everything, status: 'open', due: '2044' };
  expect(toSearch(chosen)).toBe('?status=open&due=2044');
  expect(fromSearch(toSearch(chosen), all)).toEqual(chosen);
  expect(toSearch(everything)).toBe('');
});

test('an address that names what does not exist chooses nothing', () => {
  expect(fromSearch('?status=lost&due=2044&colour=red', all)).toEqual({ ...everything, due: '2044' });
});
