import { expect, test } from 'vitest';
import { findPeriods, termOfTitle } from './index.ts';

const seen = { published: 2030, issued: null, late: false };

test.each([
  ['到2033年', 'by', 2033],
  ['2033年底前', 'by', 2033],
  ['二〇三五年前', 'by', 2035],
  ['2031—2034年', 'by', 2034],
  ['“十六五”时期', 'by', 2035],
  ['年底前', 'by', 2030],
  ['年内', 'by', 2030],
  ['明年', 'in', 2031],
  ['未来三年', 'by', 2033],
  ['用3至5年时间', 'by', 2035],
  ['2032年', 'in', 2032],
  ['截至2029年底', 'asof', 2029],
  ['2026年以来', 'past', 2026],
  ['2028年', 'past', 2028],
  ['去年', 'past', 2029],
  ['比2025年', 'base', 2025],
  ['较2029年', 'base', 2029],
])('seen from 2030, %s is %s %d', (text, kind, year) => {
  expect(findPeriods(`云岭,${text},云谷`, seen)).toMatchObject([{ kind, year }]);
});

test.each(['近三年', '三年行动', '云岭', '12月', '2031年《工作报告》'])(
  '%s is no time for a promise',
  (text) => {
    expect(findPeriods(text, seen)).toEqual([]);
  },
);

test('A deadline of a plan stays one when its year is over', () => {
  expect(findPeriods('规划提出,到2026年', seen)).toMatchObject([{ kind: 'past' }]);
  expect(findPeriods('规划提出到2026年', seen)).toMatchObject([{ kind: 'by', year: 2026 }]);
});

test('今年 and 明年 have no year where the day of publication is unknown', () => {
  const unknown = { published: null, issued: null, late: false };
  expect(findPeriods('今年底前', unknown)).toMatchObject([{ kind: 'by', year: null }]);
  expect(findPeriods('明年', unknown)).toMatchObject([{ kind: 'in', year: null }]);
});

test.each([
  ['三年内', 2030, 2033],
  ['未来五年', 2031, 2035],
  ['未来五年', 2030, 2035],
  ['未来五年', 2032, 2037],
  ['未来五年', 2031, 2036, true],
])('%s from %d end in %d', (text, published, year, late = false) => {
  expect(findPeriods(text, { published, issued: null, late })).toMatchObject([{ year }]);
});

test('A deadline of an old document is not over because a young page prints it', () => {
  const late = { published: 2036, issued: 2031, late: false };
  expect(findPeriods('到2033年', late)).toMatchObject([{ kind: 'by', year: 2033 }]);
  expect(findPeriods('2033年', late)).toMatchObject([{ kind: 'past', year: 2033 }]);
});

test.each([
  ['云岭市云服务实施方案(2031—2034年)', 2034],
  ['云岭市云服务三年行动计划(2031-2033)', 2033],
  ['云岭市“十六五”云服务规划', 2035],
  ['云岭市第十五个五年规划', 2030],
  ['2031年云岭市云服务工作要点', 2031],
  ['云岭市云服务三年行动计划', null],
  ['关于云服务的意见', null],
])('the term of %s ends in %s', (title, year) => {
  expect(termOfTitle(title)).toBe(year);
});
