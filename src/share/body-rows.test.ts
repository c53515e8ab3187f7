import { expect, test } from 'vitest';
import { bodyRows } from './body-rows.ts';

const place = { left: 500, top: 100, width: 600, height: 480 };

test('few rows are large and stand in the middle of the place', () => {
  const one = bodyRows(1, place);
  expect(one.roomy).toBe(true);
  expect(one.nameSize).toBeGreaterThan(bodyRows(4, place).nameSize);
  expect(one.top + one.height / 2).toBe(340);
});

test('any number of rows stays inside the place', () => {
  for (const count of [0, 1, 3, 4, 5, 12, 40]) {
    const { top, height } = bodyRows(count, place);
    expect(top).toBeGreaterThanOrEqual(100);
    expect(top + count * height).toBeLessThanOrEqual(580.001);
  }
});
