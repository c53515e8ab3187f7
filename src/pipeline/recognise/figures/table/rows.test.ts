import { expect, it } from 'vitest';
import { articleOfText } from '../../testing/article-of-text.ts';
import { recogniseFigures } from '../index.ts';

const nothing = { documents: [], dates: [], outline: [] };

it('reads the unit of each row from a column of units', () => {
  const rows = ['指标 单位 2029年 2033年', '云产值 亿元 718 ≥900', '云企累计 万家 — [2.6]'];
  const article = articleOfText(rows.map((text) => ({ text, kind: 'table-row' as const })));
  expect(recogniseFigures(article, nothing)).toMatchObject([
    { value: 71_800_000_000, measure: '元', class: 'result', what: '云产值' },
    { value: 90_000_000_000, measure: '元', class: 'target', qualifier: '≥', byYear: 2033 },
    { value: 26_000, measure: '家', class: 'target', byYear: 2033 },
  ]);
});

it('reads tables whose columns are years', () => {
  const rows = ['指标 2028年 2033年', '云强度(%) 2.4 3', '云企业数(万家) 0.5 1.2'];
  const article = articleOfText(rows.map((text) => ({ text, kind: 'table-row' as const })));
  expect(
    recogniseFigures(article, nothing).map((row) => [
      row.what,
      row.value,
      row.measure,
      row.class,
      row.byYear,
    ]),
  ).toEqual([
    ['云强度', 2.4, '%', 'result', null],
    ['云强度', 3, '%', 'target', 2033],
    ['云企业数', 5000, '家', 'result', null],
    ['云企业数', 12_000, '家', 'target', 2033],
  ]);
});
