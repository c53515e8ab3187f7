import { expect, test } from 'vitest';
import { glyphStore } from './glyph-store.ts';

test('an outline is defined once, in whatever size and place it is used', () => {
  const store = glyphStore();
  const one = { outline: 'M0 0h500', x: 0, y: 0, scale: 0.0125 };
  const two = { outline: 'M0 0h600', x: 500.4, y: -20, scale: 0.0125 };
  expect(store.use([one, two], 1.239, 2)).toBe(
    '<g transform="translate(1.24 2) scale(0.0125)"><use xlink:href="#g0" x="0"/><use xlink:href="#g1" x="500" y="-20"/></g>',
  );
  expect(store.use([{ ...one, scale: 0.026 }], 0, 0)).toContain(
    'scale(0.026)"><use xlink:href="#g0" x="0"/>',
  );
  expect(store.definitions()).toBe('<defs><path id="g0" d="M0 0h500"/><path id="g1" d="M0 0h600"/></defs>');
});

test('a stroke is as wide in pixels whatever the letters are scaled by', () => {
  const letter = { outline: 'M0 0h500', x: 0, y: 0, scale: 0.0125 };
  expect(glyphStore().use([letter], 0, 0, 4)).toContain('stroke-width="320"');
});
