import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../parse-article.ts';

const texts = (path: string, text: string) =>
  parseArticle(new VFile({ path, value: new TextEncoder().encode(text) })).paragraphs.map(
    (each) => each.text,
  );
const html = (words: string) => texts('a.html', `<h1>云州竹编</h1><p>${words}</p>`)[0];

describe('The mark of a note is no text', () => {
  test.each([
    '建成竹编园区<sup><a href="#fn1" id="fnref1">1</a></sup>，年底开园。',
    '建成竹编园区<a href="#_ftn1" name="_ftnref1">[1]</a>，年底开园。',
    '建成竹编园区<a class="footnote-ref" href="/notes#1" role="doc-noteref"><sup>1</sup></a>，年底开园。',
    '建成竹编园区<sup>[1]</sup>，年底开园。',
    '建成竹编园区<sup>①</sup>，年底开园。',
    '建成竹编园区<sup>12</sup>，年底开园。',
    '建成竹编园区，年底开园。<sup>1</sup>',
    '<sup>1</sup>建成竹编园区，年底开园。',
  ])('%s', (words) => {
    expect(html(words)).toBe('建成竹编园区，年底开园。');
  });
});

describe('What is raised for another reason stays, and so do links that are words', () => {
  test.each([
    ['厂房3万m<sup>2</sup>，绿地。', '厂房3万m2，绿地。'],
    ['流量7米<sup>3</sup>/秒，泵站。', '流量7米3/秒，泵站。'],
    ['见<a href="#part2">第二部分</a>，园区。', '见第二部分，园区。'],
    ['园区<a href="https://example.org/12">12</a>个，年底开园。', '园区12个，年底开园。'],
    ['（一）①建园区，②办展会。', '（一）①建园区，②办展会。'],
  ])('%s', (words, text) => {
    expect(html(words)).toBe(text);
  });
});

test('The note of Markdown is a paragraph where it is printed, and its mark none', () => {
  const text =
    '# 云州竹编\n\n建成园区[^1]，年底开园[^甲]。\n\n[^1]: 园区指竹编园区。\n\n[^甲]: 视工期而定。\n\n第二段在这里。';
  expect(texts('a.md', text)).toEqual([
    '建成园区，年底开园。',
    '园区指竹编园区。',
    '视工期而定。',
    '第二段在这里。',
  ]);
});
