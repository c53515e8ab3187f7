import { expect, test } from 'vitest';
import { expectGolden } from '../../tests/expect-golden.ts';
import { loadLedger } from '../../ledger.ts';
import { coreLog } from './core-log.ts';
import { stackFiles } from './stack-files.ts';
import { parseDrawing } from './testing/drawn-texts.ts';
import { inventedStack } from './testing/invented-stack.ts';

const drawn = (shapes: string) => parseDrawing(`<svg xmlns="http://www.w3.org/2000/svg">${shapes}</svg>`);

test('is drawn as it was when it was last looked at', async () => {
  const { width, height, shapes } = coreLog(inventedStack);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${shapes}</svg>`;
  await expectGolden(`${svg.replaceAll('><', '>\n<')}\n`, 'goldens/core-log.svg');
});

test('has a shape for every file of the stack, in its order', () => {
  const { files, shapes } = coreLog(inventedStack);
  expect(files.map(({ policy }) => policy)).toEqual(stackFiles(inventedStack).map(({ policy }) => policy.id));
  const drawing = drawn(shapes);
  for (const { shape } of files)
    expect(drawing.querySelectorAll(`[id="${shape}"] > path`).length).toBeGreaterThan(0);
});

test('shades what follows the last date a file without an end was seen', () => {
  const shaded = [...drawn(coreLog(inventedStack).shapes).querySelectorAll('.solid-shade')];
  expect(shaded.map(({ parentElement }) => parentElement?.id)).toEqual([
    'core-log-tides-3',
    'core-log-lamps-24',
  ]);
});

test('fits its frame and costs a page little', () => {
  const { height, shapes } = coreLog(loadLedger());
  // those in absolute places; a line in relative steps has no number to compare
  const numbers = [...drawn(shapes).querySelectorAll('path[d^="M"]')].flatMap((path) =>
    (path.getAttribute('d') ?? '').split(/[MLCHVZ]/).map((pair) => pair.split(' ').map(Number)),
  );
  for (const pairs of numbers) {
    for (const [index, value] of pairs.entries()) {
      expect(value).toBeLessThanOrEqual(index % 2 === 0 ? 72 : height);
    }
  }
  expect(shapes.length).toBeLessThan(6000);
});
