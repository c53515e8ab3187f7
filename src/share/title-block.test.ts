import { expect, test } from 'vitest';
import { textWidth } from '../charts/drawing/advance.ts';
import { cutTitle, titleBlock } from './title-block.ts';

const room = { width: 400, height: 240 };

test('a short title is set at the largest size', () => {
  expect(titleBlock('Weavers', 'en', room, [])).toMatchObject({ lines: ['Weavers'], size: 60 });
});

test('a long title is set smaller, in lines of about one length', () => {
  const { lines = [], size } =
    titleBlock(
      'Opinions on the keeping of looms, shuttles, bobbins and threads in mills of every size',
      'en',
      room,
      [],
    ) ?? {};
  expect(size).toBeLessThan(60);
  expect(lines.length).toBeGreaterThan(3);
  expect(Math.min(...lines.map(({ length }) => length))).toBeGreaterThan(8);
});

test('a Chinese title is set smaller rather than break a term', () => {
  const block = titleBlock('关于织机保养的实施意见', 'zh', { width: 260, height: 400 }, ['织机保养']);
  expect(block?.lines.some((line) => line.includes('织机保养'))).toBe(true);
});

test('lines that are given are kept', () => {
  expect(
    titleBlock('The looms were counted.\nThe weavers were not.', 'en', { width: 560, height: 240 }, [])
      ?.lines,
  ).toEqual(['The looms were counted.', 'The weavers were not.']);
});

test('for a title that fits at no size there is no block', () => {
  expect(titleBlock('loom '.repeat(400), 'en', room, [])).toBeNull();
});

test('a figure stands with its word', () => {
  expect(titleBlock('Seven looms by 2040', 'en', { width: 300, height: 300 }, [])?.lines).toContain(
    'by 2040',
  );
});

test('a long word makes the title smaller, and a long compound ends a line at its hyphen', () => {
  const narrow = { width: 240, height: 300 };
  expect(titleBlock('Weatherproofing firms', 'en', narrow, [])?.size).toBeLessThan(40);
  expect(titleBlock('Loom-weatherproofing firms', 'en', narrow, [])?.lines[0]).toBe('Loom-');
});

test('a word wider than the room is parted, so that every line stays inside', () => {
  const { lines = [], size = 0 } = titleBlock('Unbreakable'.repeat(8), 'en', room, []) ?? {};
  expect(lines.join('')).toBe('Unbreakable'.repeat(8));
  expect(Math.max(...lines.map((line) => textWidth(line, size, 'serif')))).toBeLessThanOrEqual(room.width);
});

test.for([
  ['en', 'loom '.repeat(400), 'serif'],
  ['zh', '织机'.repeat(800), 'song'],
] as const)('a title in %s that fits at no size is cut with an ellipsis', ([locale, title, face]) => {
  const { lines, size, leading } = cutTitle(title, locale, room) ?? { lines: [], size: 0, leading: 0 };
  expect(lines.length * size * leading).toBeLessThanOrEqual(room.height);
  expect(Math.max(...lines.map((line) => textWidth(line, size, face)))).toBeLessThanOrEqual(room.width);
  expect(lines.at(-1)).toMatch(/\S…$/);
  expect(lines.slice(0, -1).join('')).not.toContain('…');
});

test('where there is no room for a line there is no block', () => {
  expect(cutTitle('Looms', 'en', { width: 400, height: 10 })).toBeNull();
});
