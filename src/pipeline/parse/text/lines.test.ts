import { expect, test } from 'vitest';
import { blocksOfLines } from './lines.ts';

const texts = (text: string) => blocksOfLines(text).blocks.map(({ clean }) => clean.text);
const rules = (text: string) => blocksOfLines(text).notes.map(({ rule }) => rule);

/** `text` broken into lines of `columns`, as a printer breaks it. */
function broken(text: string, columns: number): string {
  const lines = [''];
  let width = 0;
  for (const char of text) {
    const wide = /[\u2E80-\uFFEF“”]/.test(char) ? 2 : 1;
    if (width + wide > columns) {
      lines.push('');
      width = 0;
    }
    lines[lines.length - 1] += char;
    width += wide;
  }
  return lines.join('\n');
}

const first =
  '云州市竹编产业起步早、门类全，2031年产值达到 37 亿元，从业人员 2.5 万人，产品行销二十多个地区，但也存在作坊小、品牌弱、人才少的问题，必须下大力气加以解决。';
const second =
  '到 2034 年，全市建成竹编园区 12 个、工坊 300 家，培训篾匠 1.2 万人次，竹材综合利用率提高到 96%，单位产值能耗下降 15%，形成“一镇一品”的格局，基本实现产业链上下游贯通。';
const third =
  '各县（区）人民政府要把竹编产业摆上重要位置，每年安排专项资金，落实用地、用水、用电保障，年底前向市人民政府报告进展，对成效明显的予以表扬，对推进不力的进行约谈。';
const squeezed = (text: string) => text.replace(/ /g, '');

test('Lines broken at a margin are the paragraphs that they were, set in or not', () => {
  for (const indent of ['　　', '']) {
    const text = [first, second, third].map((each) => broken(indent + each, 54)).join('\n');
    expect(texts(text).map(squeezed)).toEqual([first, second, third].map(squeezed));
    expect(rules(text)).toEqual(['joined-lines']);
  }
});

test('A number at the beginning of a broken line is none of a list', () => {
  const text = `　　全市建成园区若干，备件库的品种数量要在三年之内达到\n2.5 万种，篾匠也要在同一时期增加到\n${broken(first + second + third, 54)}`;
  expect(texts(text)[0]).toMatch(/^全市建成园区若干，备件库的品种数量要在三年之内达到2\.5 万种/);
});

test('Labels begin paragraphs, and headings are none of them', () => {
  const text = `一、总体目标\n${broken(first, 54)}\n${broken(`（一）建好园区。${second}`, 54)}\n2.1 保障措施\n${broken(third, 54)}`;
  expect(texts(text).map((each) => each.slice(0, 4))).toEqual([
    '一、总体',
    '云州市竹',
    '（一）建',
    '2.1 ',
    '各县（区',
  ]);
});

test.each(['- 12 -', '— 12 —', '12', '第12页 共20页', '12/20', 'IV'])(
  'A sentence goes on over the page that %s numbers',
  (mark) => {
    const lines = broken(`　　${first}`, 54).split('\n');
    const text = `${lines.slice(0, 2).join('\n')}\n\n${mark}\n\n${lines.slice(2).join('\n')}\n${broken(`　　${second}`, 54)}\n${broken(`　　${third}`, 54)}`;
    expect(texts(text).map(squeezed)).toEqual([first, second, third].map(squeezed));
    expect(rules(text)).toEqual(['joined-lines', 'page-numbers']);
  },
);

test('Numbers of pages glued to the first word are cut off where they count the pages', () => {
  const pages = [first, second, third].map((each) => broken(each.repeat(5), 54).split('\n'));
  const text = pages.map((lines, page) => lines.with(0, `${page + 7}${lines[0]}`).join('\n')).join('\n');
  expect(texts(text).join('')).not.toMatch(/^7云|8到|9各/);
  const once = broken([first, second, third].join(''), 54).replace(/^云/, '7云');
  expect(texts(once)[0]).toMatch(/^7云/);
});

test.each([
  ['paragraphs of one line', [first, second, third].join('\n'), 3],
  ['a list of names', Array(9).fill('云州市第一竹编工艺制品有限责任公司').join('\n'), 9],
  ['short sentences', Array(9).fill('云州市的竹编工艺品，远近都有名，人人都喜爱。').join('\n'), 9],
  ['verse', Array(9).fill('竹影婆娑，水声潺潺').join('\n'), 9],
  ['two broken lines', broken(first, 90), 2],
])('Nothing is joined in %s', (_, text, count) => {
  expect(texts(text)).toHaveLength(count);
  expect(rules(text)).toEqual([]);
});

test('Rows drawn with tabs or spaces keep their cells apart, and so do rows that number themselves', () => {
  const drawn = '指标　　　2031年　　2034年\n产值（亿元）　　37　　60\n园区（个）　　5　　12';
  expect(blocksOfLines(drawn).blocks.map(({ clean, kind }) => [kind, clean.text])).toEqual([
    ['table-row', '指标 2031年 2034年'],
    ['table-row', '产值（亿元） 37 60'],
    ['table-row', '园区（个） 5 12'],
  ]);
  const numbered = '序号 指标 单位 属性\n1 产值 亿元 预期性 60\n2 园区 个 约束性 12\n3 利用率 % 预期性 96';
  expect(texts(numbered).slice(1)).toEqual([
    '1 产值 亿元 预期性 60',
    '2 园区 个 约束性 12',
    '3 利用率 % 预期性 96',
  ]);
});

test('Signatures side by side are no table', () => {
  const text = '云州市财政局　　　云州市教育局\n云州市林业局　　　云州市商务局\n云州海关　　　云州银行';
  expect(blocksOfLines(text).blocks.map(({ kind }) => kind)).toEqual(['body', 'body', 'body']);
});

test('Lines under headings with years are rows of a table, though single spaces part their cells', () => {
  const table = '指标 单位 2028年 2033年\n云产值 亿元 718 900\n\n云企 家 — 300';
  const kinds = (text: string) => blocksOfLines(text).blocks.map(({ kind }) => kind);
  expect(kinds(`专栏 云标\n${table}\n云业要稳步向前。`)).toEqual([
    'body',
    'table-row',
    'table-row',
    'table-row',
    'body',
  ]);
  expect(kinds('指标 单位 2028年 2033年\n云产值 亿元 稳步 提高\n云企 家 逐年 增加')).toEqual([
    'body',
    'body',
    'body',
  ]);
});
