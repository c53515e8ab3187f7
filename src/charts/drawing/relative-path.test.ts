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
  let [x, y] = [0, 0];
  for (const [step] of relativePath([['start', [0, 0]], ...steps]).matchAll(/[a-z][^a-z]*/g)) {
    const [one = 0, other = 0] = step.slice(1).split(' ').map(Number);
    if (step.startsWith('v')) y += one;
    else [x, y] = [x + one, y + other];
  }
  expect(x).toBeCloseTo(33, 0);
  expect(y).toBeCloseTo(76.9, 1);
});
