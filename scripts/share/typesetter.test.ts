import { beforeAll, expect, test } from 'vitest';
import { textWidth } from '../../src/charts/drawing/advance.ts';
import { openFaces } from './faces.ts';
import { typesetter, type Lettering, type Typesetter } from './typesetter.ts';

let set: Typesetter;
beforeAll(async () => {
  set = typesetter(await openFaces());
});
const label: Lettering = { families: ['sans', 'song'], weight: 400, stretch: 100, size: 20 };
const head: Lettering = { families: ['song', 'serif'], weight: 700, stretch: 100, size: 20 };

test('words are as wide as pictures were laid out for', () => {
  for (const said of ['No. 372', 'Services', '服务型制造', '共20项标准'])
    expect(set(said, label).width).toBeCloseTo(textWidth(said, 20, 'regular'), 0);
});

test('words are outlines that begin where they are put', () => {
  expect(set('I', label).at(100, 50)).toMatch(/^M10[0-9.]+ [345][0-9.]+ /);
  expect(set('丰', head).at(0, 0)).toMatch(/^M/);
});

test('heavier letters have other outlines', () => {
  expect(set('a', label).at(0, 0)).not.toBe(set('a', { ...label, weight: 600 }).at(0, 0));
  expect(set('丰', label).at(0, 0)).not.toBe(set('丰', { ...label, weight: 600 }).at(0, 0));
});

test('narrow letters are narrower', () => {
  expect(set('narrow', { ...label, stretch: 84 }).width).toBeLessThan(set('narrow', label).width * 0.9);
});

test('a character that no face has is never left out', () => {
  expect(() => set('ก', label)).toThrow(/“ก” \(U\+0E01\).*sans, song/);
});
