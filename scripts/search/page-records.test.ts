import { expect, test } from 'vitest';
import { pageRecord, readPage } from './page-records.ts';

const page = `<html><head><meta name="description" content="x"></head><body><nav>Menu</nav>
<main><h1><span>Kilns</span><span lang="zh-Hans">窑炉</span></h1><p>Lent by the <b>hour</b>.</p><p>Twice.</p>
<ul><li>A record</li></ul><section id="own"><p>Has a record of its own.</p></section>
<p>Told<span class="marks"><a>1</a></span> here.</p><script>alert(1)</script></main></body></html>`;

test('a page is its headline in both languages and its own words', () => {
  const read = readPage(page, new Set(['own']));
  expect(pageRecord('/kilns/', read)).toMatchObject({
    kind: 'page',
    path: '/kilns/',
    title: 'Kilns',
    other: '窑炉',
    text: 'Lent by the hour. Twice. Told here.',
  });
  expect([...read.ids]).toEqual(['own']);
  expect(read.indexed).toBe(true);
});

test('a page that search engines are told to leave is known as such', () => {
  expect(readPage('<meta name="robots" content="noindex"><h1>No</h1>', new Set()).indexed).toBe(false);
});
