import { expect, it } from 'vitest';
import { columnOf } from './column.ts';
import { yearsOfGoals } from './years.ts';

const goals = (headings: readonly string[], published: number | null, deadlines: readonly number[] = []) => [
  ...yearsOfGoals(headings.map(columnOf), { published, isDeadline: (year) => deadlines.includes(year) }),
];

it('takes the first year of an article without a day for the base', () => {
  expect(goals(['指标', '2028年', '2033年'], null)).toEqual([2033]);
  expect(goals(['指标', '2030年', '2031年', '2032年'], null)).toEqual([2031, 2032]);
});

it('takes every year for a goal that the text sets a deadline in', () => {
  expect(goals(['指标', '2033年', '2038年'], null, [2033, 2038])).toEqual([2033, 2038]);
});

it('takes the only year beside a column of goals for the base', () => {
  expect(goals(['指标', '2028年', '目标值'], null)).toEqual([]);
  expect(goals(['指标', '2028年', '年均增长'], null)).toEqual([2028]);
});

it('goes by the day where the article has one', () => {
  expect(goals(['指标', '2029年', '2030年', '2031年'], 2030)).toEqual([2030, 2031]);
  expect(goals(['指标', '2030年', '2035年'], 2030)).toEqual([2035]);
});
