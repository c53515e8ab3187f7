import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { rightsPacket } from './rights-packet.ts';
import { rulesInScheme } from './rules-in-scheme.ts';
import { smallSvg } from './small-svg.ts';

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
