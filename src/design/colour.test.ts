import { expect, test } from 'vitest';
import { contrast } from './contrast.ts';
import { seenDistance } from './colour-vision.ts';
import { mixColours } from './mix-colours.ts';
import { readTokens } from './tokens.ts';

test('black on white has the contrast of 21, a colour on itself of 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
  expect(contrast('#345678', '#345678')).toBe(1);
});

test('a grey has the contrast that the standard gives for it', () => {
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test('black and white are a hundred apart, however they are seen', () => {
  expect(seenDistance('#000000', '#ffffff', 'trichromacy')).toBeCloseTo(100, 1);
  expect(seenDistance('#000000', '#ffffff', 'deuteranopia')).toBeCloseTo(100, 1);
});

test('a red and a green move together for who lacks the cones for green', () => {
  const apart = (vision: 'trichromacy' | 'deuteranopia') => seenDistance('#b34700', '#5e7d00', vision);
  expect(apart('deuteranopia')).toBeLessThan(apart('trichromacy') / 2);
});

test('tokens are read with both of their colours, values as written', () => {
  const { colours, values } = readTokens(':root {\n --ink: light-dark(#111111, #eeeeee);\n --space: 4px;\n}');
  expect(colours.get('ink')).toEqual({ light: '#111111', dark: '#eeeeee' });
  expect(values.get('space')).toBe('4px');
});

test('a colour that says nothing of the dark is refused, with its line', () => {
  expect(() => readTokens(':root {\n --ink: #111111;\n}')).toThrow(/tokens\.css:2: .*--ink.*light-dark/);
});

test('a mixture of a colour with itself is that colour, and of black and white in halves the grey between them', () => {
  expect(mixColours('#345678', '#345678', 0.3)).toBe('#345678');
  expect(mixColours('#000000', '#ffffff', 0.5)).toBe('#636363');
});
