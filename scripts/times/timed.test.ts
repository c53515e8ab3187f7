import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { expect, test } from 'vitest';
import { partLines } from './part-lines.ts';
import { timed } from './timed.ts';

type Hook = (options: never) => unknown;
const hook = (one: AstroIntegration, name: keyof AstroIntegration['hooks']) =>
  one.hooks[name] as Hook | undefined;

test('pages and integrations are timed in the order of the work, and those without work are not', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'times-')), 'deep', 'times.json');
  let clock = 1000;
  const works = (name: string, milliseconds: number): AstroIntegration => ({
    name,
    hooks: {
      'astro:build:done': () => {
        clock += milliseconds;
      },
    },
  });
  const all = timed(
    [works('fonts', 500), { name: 'idle', hooks: {} }, works('images', 250)],
    file,
    () => clock,
  );
  for (const one of all) await hook(one, 'astro:build:start')?.({} as never);
  clock += 2000;
  for (const one of all) await hook(one, 'astro:build:generated')?.({} as never);
  for (const one of all) await hook(one, 'astro:build:done')?.({} as never);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual([
    { name: 'pages', seconds: 2 },
    { name: 'fonts', seconds: 0.5 },
    { name: 'images', seconds: 0.25 },
  ]);
});

test('the longest part comes first, with its share of the whole', () => {
  expect(
    partLines([
      { name: 'fonts', seconds: 1 },
      { name: 'pages', seconds: 3 },
    ]),
  ).toEqual(['  pages    3.0 s  75 %', '  fonts    1.0 s  25 %']);
});
