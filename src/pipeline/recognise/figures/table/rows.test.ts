import { expect, it } from 'vitest';
import type { Paragraph } from '../../../article.ts';
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

/** What a table gives in an article without a day: value, measure, class and year of each figure. */
function readTable(rows: readonly (readonly string[])[], title: string | null = null) {
  const article = articleOfText([], { published: null, title });
  const paragraphs = rows.map((words, index): Paragraph => {
    let end = -1;
    const cells = words.flatMap((word, column) => {
      if (word === '') return [];
      const start = end + 1;
      end = start + word.length;
      return { start, end, column, span: 1 };
    });
    const text = words.filter((word) => word !== '').join(' ');
    return { n: index + 1, text, kind: 'table-row', bold: [], cells, place: () => ({ line: 1, column: 1 }) };
  });
  return recogniseFigures({ ...article, paragraphs }, nothing).map(
    ({ value, measure, class: kind, byYear }) => [value, measure, kind, byYear],
  );
}

it('reads how far values are to change between the base and the goal', () => {
  const heads = ['指标', '2028年', '2033年', '“十七五”增减情况'];
  expect(
    readTable([heads, ['云尘总量（万吨）', '14', '12', '-14%'], ['晴空比例（%）', '41', '>43', '2个百分点']]),
  ).toEqual([
    [140_000, '吨', 'result', null],
    [120_000, '吨', 'target', 2033],
    [-14, '%', 'target', 2033],
    [41, '%', 'result', null],
    [43, '%', 'target', 2033],
    [2, '个百分点', 'target', 2033],
  ]);
});

it('reads a base without a year beside goals, and takes the year from the title', () => {
  const rows = [
    ['指标', '基期值', '目标值', '年均增长'],
    ['云产值（亿元）', '50', '100', '8'],
    ['云企（家）', '5', '9', '[4]'],
  ];
  expect(readTable(rows, '云岭市产业规划（2029—2033年）')).toEqual([
    [5_000_000_000, '元', 'result', null],
    [10_000_000_000, '元', 'target', 2033],
    [8, '%', 'target', 2033],
    [5, '家', 'result', null],
    [9, '家', 'target', 2033],
    [4, '家', 'target', 2033],
  ]);
});

it('joins headings in two rows', () => {
  const rows = [
    ['指标', '单位', '2028年', '“十七五”目标', ''],
    ['', '', '', '2033年', '年均增长'],
    ['云产值', '亿元', '21', '32', '8.5%'],
  ];
  expect(readTable(rows)).toEqual([
    [2_100_000_000, '元', 'result', null],
    [3_200_000_000, '元', 'target', 2033],
    [8.5, '%', 'target', 2033],
  ]);
});

it('keeps words in the brackets of a heading apart from units', () => {
  const rows = [
    ['指标', '2028年（基期）', '2033年（目标）'],
    ['云企（家）', '5', '9'],
  ];
  expect(readTable(rows)).toEqual([
    [5, '家', 'result', null],
    [9, '家', 'target', 2033],
  ]);
});

it('takes the change in a table of results for a result', () => {
  const rows = [
    ['指标', '2033年实际', '2032年实际', '增幅'],
    ['云产值（亿元）', '50', '46', '8.5%'],
  ];
  expect(readTable(rows).map(([, , kind]) => kind)).toEqual(['result', 'result', 'result']);
});
