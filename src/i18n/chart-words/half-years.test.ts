import { expect, test } from 'vitest';
import { halfYears } from './half-years.ts';

test.for([
  [1, 'half a year', '半年'],
  [2, 'a year', '一年'],
  [3, 'one and a half years', '一年半'],
  [5, 'two and a half years', '两年半'],
  [6, 'three years', '三年'],
  [25, '12 and a half years', '12年半'],
] as const)('writes %d half years as “%s” and %s', ([halves, en, zh]) => {
  expect([halfYears(halves, 'en'), halfYears(halves, 'zh')]).toEqual([en, zh]);
});
