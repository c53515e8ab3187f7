import { expect, test } from 'vitest';
import { filterRules, filtersOf, keysOf } from './filters.ts';

const item = (agencies: string[], themes: string[]) => ({
  agencies: agencies.map((agency) => ({ agency, printed: agency, lead: false })),
  themes,
});
const items = [item(['looms'], ['yarn', 'dye']), item(['dyes', 'looms'], ['dye']), item([], ['dye'])];

test('counts the items of each body and theme, the busiest first', () => {
  expect(filtersOf(items)).toEqual({
    bodies: [
      { key: 'body-looms', id: 'looms', count: 2 },
      { key: 'body-dyes', id: 'dyes', count: 1 },
    ],
    themes: [
      { key: 'theme-dye', id: 'dye', count: 3 },
      { key: 'theme-yarn', id: 'yarn', count: 1 },
    ],
  });
});

test('counts a body that an item names twice once', () => {
  expect(filtersOf([item(['looms', 'looms'], [])]).bodies[0]?.count).toBe(1);
});

test('an item carries a key for each of its bodies and themes, and a body is never taken for a theme', () => {
  expect(keysOf(item(['dye'], ['dye']))).toEqual(['body-dye', 'theme-dye']);
});

test('writes one rule a key, whatever the order and number of times it comes', () => {
  const rules = filterRules(['theme-yarn', 'body-dyes', 'theme-yarn']);
  expect(rules.trim().split('\n')).toEqual([
    "#only-body-dyes:target~* [data-filters]:not([data-filters~='body-dyes']){display:none}",
    "#only-theme-yarn:target~* [data-filters]:not([data-filters~='theme-yarn']){display:none}",
  ]);
});
