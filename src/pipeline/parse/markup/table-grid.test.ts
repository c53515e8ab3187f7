import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { recogniseFigures } from '../../recognise/figures/index.ts';
import { parseArticle } from '../parse-article.ts';

const head =
  '<tr><th rowspan="2" colspan="2">指标</th><th>2031年</th><th>2034年</th><th rowspan="2">属性</th></tr><tr><th>实际</th><th>目标</th></tr>';
const table = `<h1>云州竹编</h1><p>发布时间：2032-03-04</p><p>主要指标如下，请各县（区）对照落实。</p><table>${head}
<tr><td rowspan="2">产业</td><td>产值（亿元）</td><td>37</td><td>60</td><td>预期性</td></tr>
<tr><td>园区（个）</td><td></td><td>12</td><td>约束性</td></tr>
<tr><td>人才</td><td>篾匠<br>培训（万人次）</td><td>0.8</td><td>1.2</td><td></td></tr></table>`;
const parse = (text: string, path = 'a.html') =>
  parseArticle(new VFile({ path, value: new TextEncoder().encode(text) }));
const rows = (text: string, path?: string) =>
  parse(text, path)
    .paragraphs.filter(({ kind }) => kind === 'table-row')
    .map((row) => row.cells?.map(({ start, end, column }) => [column, row.text.slice(start, end)]));

describe('The cells of a row stand in their columns', () => {
  test('though some span rows or columns, and some are empty', () => {
    expect(rows(table)).toEqual([
      [
        [0, '指标'],
        [2, '2031年'],
        [3, '2034年'],
        [4, '属性'],
      ],
      [
        [2, '实际'],
        [3, '目标'],
      ],
      [
        [0, '产业'],
        [1, '产值（亿元）'],
        [2, '37'],
        [3, '60'],
        [4, '预期性'],
      ],
      [
        [1, '园区（个）'],
        [3, '12'],
        [4, '约束性'],
      ],
      [
        [0, '人才'],
        [1, '篾匠培训（万人次）'],
        [2, '0.8'],
        [3, '1.2'],
      ],
    ]);
  });

  test('in Markdown and in plain text too', () => {
    const words = [
      ['指标', '2031年', '2034年'],
      ['产值', '37', '60'],
      ['园区', '5', '12'],
    ];
    const cells = words.map((row) => row.map((word, column) => [column, word]));
    const [first = [], ...rest] = words;
    const bars = [first, first.map(() => '---'), ...rest].map((row) => `| ${row.join(' | ')} |`).join('\n');
    expect(rows(`# 云州竹编\n\n指标如下。\n\n${bars}\n`, 'a.md')).toEqual(cells);
    expect(
      rows(`云州竹编\n\n指标如下。\n\n${words.map((row) => row.join('\t')).join('\n')}\n`, 'a.txt'),
    ).toEqual(cells);
  });

  test('and a span without end is none', () => {
    const wide = '<table><tr><td colspan="99999999" rowspan="99999999">甲</td><td>5</td></tr></table>'.repeat(
      500,
    );
    expect(rows(`<h1>云州竹编</h1>${wide}`)).toHaveLength(500);
  });
});

test('Figures are read under the headings of their columns', () => {
  const found = recogniseFigures(parse(table), { documents: [], dates: [], outline: [] });
  expect(
    found
      .filter(({ at }) => at.paragraph > 1)
      .map((each) => [each.what, each.value, each.measure, each.class, each.byYear]),
  ).toEqual([
    ['产值', 3_700_000_000, '元', 'result', null],
    ['产值', 6_000_000_000, '元', 'target', 2034],
    ['园区', 12, '个', 'target', 2034],
    ['篾匠培训', 8000, '人次', 'result', null],
    ['篾匠培训', 12_000, '人次', 'target', 2034],
  ]);
});
