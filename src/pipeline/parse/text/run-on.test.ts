import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../parse-article.ts';
import { paragraphStarts } from './run-on.ts';

const parse = (path: string, text: string) =>
  parseArticle(new VFile({ path, value: new TextEncoder().encode(text) }));

const to = '各县（区）人民政府，市政府各部门：';
const paragraphs = [
  '竹编产业是云州的传统产业，近年来发展很快，但也存在规模小、品牌弱、人才少的问题。为加快发展，现提出以下意见：',
  '一、总体目标',
  '（一）到2034年，建成竹编园区12个，培训篾匠1.2万人次，形成“一镇一品”的格局，产业链上下游基本贯通，从业人员收入明显增加。',
  '（二）到2036年，竹材综合利用率提高到96%以上，单位产值能耗下降15%，打响云州竹编的名号，产品行销各地。',
  '二、保障措施',
  '各县（区）要把竹编产业摆上重要位置，年底前向市人民政府报告进展。',
  '云州市人民政府',
  '2031年3月7日',
];
const line = `云州市人民政府关于发展竹编产业的意见云政发〔2031〕14号${to}　　${paragraphs.join('　　')}`;

describe('A whole document on one line is parted where gaps mark its paragraphs', () => {
  test.each([
    ['a.txt', line],
    ['a.html', `<div><p>${line.replace('12个', '<b>12</b>个')}</p></div>`],
    ['a.md', line.replaceAll('　　', '&emsp;&emsp;')],
  ])('in %s, and its title and number from whom it addresses', (path, text) => {
    const article = parse(path, text);
    expect(article.title).toBe('云州市人民政府关于发展竹编产业的意见');
    expect(article.paragraphs.map((each) => each.text)).toEqual(['云政发〔2031〕14号', to, ...paragraphs]);
    expect(article.file.messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toContainEqual([
      'parted-line',
      undefined,
    ]);
  });

  test.each([
    ['a.txt', line],
    ['a.html', `<div><p>${line.replace('12个', '<b>12</b>个')}</p></div>`],
  ])('and every character keeps its place in %s', (path, text) => {
    for (const paragraph of parse(path, text).paragraphs) {
      for (const [offset, char] of [...paragraph.text].entries()) {
        const { column } = paragraph.place(offset);
        expect(text.slice(column - 1, column)).toBe(char);
      }
    }
  });
});

describe('Gaps that mark no paragraphs part nothing', () => {
  test.each([
    ['a signature', '云州市财政局　　　云州市教育局　　　云州市林业局'],
    ['a long row of names', `${'云州市第一竹编工艺制品厂　　'.repeat(20)}`],
    ['a paragraph with one gap', `　　${paragraphs.join('')}。　　${paragraphs.join('')}`],
    ['a short line', '一、园区　　二、工坊　　三、人才　　四、品牌'],
  ])('%s', (_, text) => {
    expect(paragraphStarts(text)).toEqual([]);
  });
});
