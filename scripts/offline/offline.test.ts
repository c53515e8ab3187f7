import { expect, test } from 'vitest';
import { offlineCss } from './offline-css.ts';
import { offlineHtml } from './offline-html.ts';
import { relativeAddress } from './relative-address.ts';

test.for([
  ['/', 'index.html', 'index.html'],
  ['/zh/', 'index.html', 'zh/index.html'],
  ['/', 'zh/targets/x/index.html', '../../../index.html'],
  ['/targets/?status=met#top', 'index.html', 'targets/index.html?status=met#top'],
  ['/data/csv/x.csv', 'data/index.html', 'csv/x.csv'],
  ['/icon.svg', 'zh/index.html', '../icon.svg'],
] as const)('%s from %s is %s', ([address, from, expected]) => {
  expect(relativeAddress(address, from, '/')).toBe(expected);
  expect(relativeAddress(`/sub${address}`, from, '/sub/')).toBe(expected);
});

test.for(['https://a.example/', '//a.example/', '#here', 'mailto:a@a.example', 'data:,x'])(
  '%s is no path of the site',
  (address) => {
    expect(relativeAddress(address, 'index.html', '/')).toBeNull();
  },
);

test('a style sheet finds its files from where it stands', () => {
  expect(offlineCss('a{src:url(/_astro/a.woff2)}b{background:url("data:x")}', '_astro/a.css', '/')).toBe(
    'a{src:url(a.woff2)}b{background:url("data:x")}',
  );
});

test('a page changes where it must, and nowhere else', () => {
  const html = `<!doctype html>
<html lang="en"><head><meta http-equiv="content-security-policy" content="script-src &#39;self&#39;; img-src 'self' data:">
<link rel="preload" href="/a.woff2" as="font" crossorigin><link rel="canonical" href="https://a.example/">
<script type="module" src="/_astro/a.js"></script><title>/zh/</title></head>
<body data-x="/zh/"><a class='b' href=/zh/?a=1&amp;b=2#c>x</a> <img srcset="/a.png 1x, /b.png 2x" src='/a.png'>
<svg><a xlink:href="/zh/"><text>y</text></a><use href="#z"/></svg></body></html>`;
  expect(offlineHtml(html, 'about/index.html', '/')).toBe(`<!doctype html>
<html lang="en"><head><meta http-equiv="content-security-policy" content="script-src &#39;self&#39; file:; img-src 'self' file: data:">
<link rel="canonical" href="https://a.example/">
<script defer src="../_astro/a.js"></script><title>/zh/</title></head>
<body data-x="/zh/"><a class='b' href=../zh/index.html?a=1&amp;b=2#c>x</a> <img srcset="../a.png 1x, ../b.png 2x" src='../a.png'>
<svg><a xlink:href="../zh/index.html"><text>y</text></a><use href="#z"/></svg></body></html>`);
});
