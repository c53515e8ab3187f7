import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { parseArticle } from '../parse-article.ts';

const texts = (tail: string) => {
  const text = `# 云州竹编\n\n港口部近日印发方案，提出建设园区。\n\n${tail}`;
  return parseArticle(new VFile({ path: 'a.md', value: new TextEncoder().encode(text) }))
    .paragraphs.slice(1)
    .map((each) => each.text);
};
const links = (words: readonly string[]) =>
  words.map((word) => `[${word}](https://example.org/x)`).join('\n\n');
const five = ['陶瓷二十问', '渔港五年', '航标有规划', '茶园十条', '丝绸新政'];

test('Titles below the heading of a list of other articles are no text', () => {
  expect(texts('往期回顾\n\n1. 陶瓷二十问\n\n渔港五年建成12座\n\n编辑：王小云')).toEqual([]);
  expect(texts('**相关阅读**\n\n[陶瓷二十问](https://example.org/x)')).toEqual([]);
});

test('Lines that are each a link are no text where they end a page', () => {
  expect(texts(links(five))).toEqual([]);
  expect(texts(`${links(five)}\n\n分享到：微信`)).toEqual([]);
});

test('What may be the end of the article stays', () => {
  expect(texts('相关阅读\n\n一、总体要求\n\n建设12个园区。')).toEqual(['一、总体要求', '建设12个园区。']);
  expect(texts('更多\n\n云州市人民政府\n\n2031年3月7日')).toEqual(['云州市人民政府', '2031年3月7日']);
  expect(texts(links(five.slice(1)))).toEqual(five.slice(1));
  expect(texts(`附件：\n\n${links(five)}`)).toEqual(['附件：', ...five]);
  expect(texts(links(five.map((word) => `${word}.pdf`)))).toEqual(five.map((word) => `${word}.pdf`));
});
