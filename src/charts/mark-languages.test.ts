import { expect, test } from 'vitest';
import { markChinese } from './mark-languages.ts';

test('a run of Chinese inside English says so', () => {
  expect(markChinese('<text x="1">No. 9 发改产业 signed</text>')).toBe(
    '<text x="1">No. 9 <tspan lang="zh-Hans">发改产业</tspan> signed</text>',
  );
});

test('what says its language already, titles and attributes stay as they are', () => {
  const svg = '<title>部</title><a aria-label="部"><tspan lang="zh-Hans">部</tspan></a>';
  expect(markChinese(svg)).toBe(svg);
});
