import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { parseArticle } from '../parse-article.ts';

const texts = (list: string) => {
  const page = `<html><body><h1>云州渔港</h1><p>港口部近日印发方案，提出建设渔港。</p>${list}</body></html>`;
  const { paragraphs } = parseArticle(new VFile({ path: 'a.html', value: new TextEncoder().encode(page) }));
  return paragraphs.slice(1).map(({ text }) => text);
};

it('A list of nothing but links and their days is no text of the article', () => {
  const link = (words: string) => `<li><a href="/x">${words}</a><span>2032-05-07</span></li>`;
  expect(texts(`<ul>${link('渔港建设二十座')}${link('航标有规划')}</ul>`)).toEqual([]);
});

it('A list whose items say something beside their links is text', () => {
  const list = '<ul><li>落实<a href="/x">渔港方案</a></li><li><a href="/y">航标规划</a></li></ul>';
  expect(texts(list)).toEqual(['落实渔港方案', '航标规划']);
  expect(texts('<ul><li><a href="/x">渔港方案</a></li></ul>')).toEqual(['渔港方案']);
});
