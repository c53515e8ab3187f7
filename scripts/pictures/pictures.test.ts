import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { pictureHome } from './picture-home.ts';
import { rightsPacket } from './rights-packet.ts';
import { rulesInScheme } from './rules-in-scheme.ts';
import { smallSvg } from './small-svg.ts';
import { tellWeights } from './tell-weights.ts';

test('a rule of two schemes is settled for the one that is drawn', () => {
  const rule = {
    selector: '.a',
    names: ['a'],
    rank: [0],
    declarations: [['--ink', 'var(--none, light-dark(#111111, #eeeeee))']] as const,
  };
  const inks = (['light', 'dark'] as const).map(
    (scheme) => rulesInScheme([rule], scheme)[0]?.declarations[0]?.[1],
  );
  expect(inks).toEqual(['var(--none, #111111)', 'var(--none, #eeeeee)']);
});

test('a smaller svg keeps its size, its names and what they are used for', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="40" height="20" viewBox="0 0 40 20"><defs><path id="g0" d="M0 0L10.12345 0L10.12345 10Z"/></defs><g></g><g fill="#ff0000"><use xlink:href="#g0" x="3" y="4"/></g></svg>';
  const { document } = new JSDOM(smallSvg(svg), { contentType: 'image/svg+xml' }).window;
  expect(smallSvg(svg).length).toBeLessThan(svg.length);
  expect(document.documentElement.getAttribute('viewBox')).toBe('0 0 40 20');
  expect(document.querySelector('#g0')?.getAttribute('d')).toMatch(/^M0 0h10\.12v10/);
  expect(document.querySelector('use')?.closest('[fill]')?.getAttribute('fill')).toMatch(/red|#f00/);
});

test('words that mean harm stay words in the metadata', () => {
  const packet = rightsPacket({
    title: '</dc:title><script>',
    alternative: 'a & b',
    address: 'https://site.example/charts/a/?b&c',
    publisher: 'Publisher',
    version: '1.0.0',
    date: '2026-01-02',
  });
  const { document } = new JSDOM(packet, { contentType: 'application/xml' }).window;
  expect(document.querySelector('script')).toBe(null);
  expect(document.getElementsByTagName('dc:title')[0]?.textContent).toBe('</dc:title><script>');
  expect(document.getElementsByTagName('dc:identifier')[0]?.textContent).toBe(
    'https://site.example/charts/a/?b&c',
  );
});

test('a picture has its page in each language, wherever the site stands', () => {
  for (const base of ['/a/b', '/a/b/']) {
    const home = pictureHome({ origin: 'https://site.example', base });
    expect(home('en', 'c').href).toBe('https://site.example/a/b/charts/c/');
    expect(home('zh', 'c').href).toBe('https://site.example/a/b/zh/charts/c/');
  }
});

test('a page is told what the files beside it weigh, and a file that is not there is an error', () => {
  const folder = mkdtempSync(join(tmpdir(), 'weights-'));
  const page = join(folder, 'index.html');
  const offer = (file: string) => `<li>a <span class="sizes" data-weight-of="${file}"></span></li>`;
  writeFileSync(join(folder, 'large.png'), 'x'.repeat(45_678));
  writeFileSync(join(folder, 'small.csv'), 'x');
  writeFileSync(page, offer('large.png') + offer('small.csv'));
  tellWeights(page);
  expect(JSDOM.fragment(readFileSync(page, 'utf8')).textContent).toBe('a 46\u00a0kBa 1\u00a0kB');
  writeFileSync(page, offer('absent.svg'));
  expect(() => tellWeights(page)).toThrow(/absent\.svg/);
});
