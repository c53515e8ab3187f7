import { describe, expect, test } from 'vitest';
import { collectBlocks } from './blocks.ts';
import { isHtmlThroughout } from './html-throughout.ts';
import { htmlTree, markdownTree } from './tree.ts';

describe('Markdown that is HTML throughout is told from Markdown', () => {
  test.each([
    ['<div>\n<p>竹编</p>\n</div>\n', true],
    ['\n\n   <p>竹编</p>\n\n<P class="a">藤编</P>\n', true],
    ['<p>竹编</p>\n还是同一块\n\n</div>', true],
    ['<p>竹编</p>\n\n藤编', false],
    ['<p>竹编</p>\n\n<span>藤编</span>', false],
    ['<!-- 竹编 -->\n\n<p>藤编</p>', false],
    ['<pre>竹编</pre>', false],
    ['<picture>竹编</picture>', false],
    ['# 竹编', false],
    ['', false],
  ])('%j', (text, expected) => {
    expect(isHtmlThroughout(text)).toBe(expected);
  });

  test('and read as HTML is, place by place', () => {
    const text =
      '<div>\n<p>　　甲<strong>乙</strong>丙&amp;丁</p>\n\n<table><tr><td>戊</td></tr></table>\n</div>';
    expect(collectBlocks(markdownTree(text), text, 'markdown')).toEqual(
      collectBlocks(htmlTree(text), text, 'html'),
    );
    const mixed = `${text}\n\n己`;
    expect(collectBlocks(markdownTree(mixed), mixed, 'markdown').blocks.slice(0, 2)).toEqual(
      collectBlocks(htmlTree(text), text, 'html').blocks,
    );
  });
});
