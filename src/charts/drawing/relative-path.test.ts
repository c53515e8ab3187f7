import { expect, test } from 'vitest';
import { relativePath } from './relative-path.ts';

test('lines side by side are told in the same letters', () => {
  const line = (y: number) =>
    [
      ['start', [10, y]],
      ['line', [60, y]],
      ['curve', [80, y], [80, y + 20], [100, y + 20]],
    ] as const;
  expect(relativePath([...line(5), ...line(9.6)])).toBe(
    'm10 5h50c20 0 20 20 40 20m-90 -15.4h50c20 0 20 20 40 20',
  );
});

test('rounding does not add up over many steps', () => {
  const steps = Array.from({ length: 100 }, (_, index) => ['line', [index * 0.333, index * 0.777]] as const);
  const ends = [
    ...relativePath([['start', [0, 0]], ...steps]).matchAll(
      /l(\S+) (\S+?)(?=[a-z]|$)|h([^a-z]+)|v([^a-z]+)/g,
    ),
  ];
  const [x, y] = ends.reduce(
    ([x, y], [, dx = '0', dy = '0', h = '0', v = '0']) => [
      x + Number(dx) + Number(h),
      y + Number(dy) + Number(v),
    ],
    [0, 0] as [number, number],
  );
  expect(x).toBeCloseTo(33, 0);
  expect(y).toBeCloseTo(76.9, 1);
});
