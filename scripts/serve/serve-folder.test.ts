import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder, type Served } from './serve-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
let served: Served;

beforeAll(async () => {
  mkdirSync(join(folder, 'site/zh'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'outside');
  writeFileSync(join(folder, 'site/index.html'), 'opening');
  writeFileSync(join(folder, 'site/zh/index.html'), '开篇');
  writeFileSync(join(folder, 'site/404.html'), 'missing');
  served = await serveFolder(join(folder, 'site'), { base: '/sub/' });
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string) => fetch(new URL(path, served.address), { redirect: 'manual' });

test('gives the first page of a folder at its address', async () => {
  expect(await (await get('/sub/')).text()).toBe('opening');
  expect((await get('/sub/zh/')).headers.get('content-type')).toBe('text/html; charset=utf-8');
});

test('leads an address without its slash to the one with it', async () => {
  const response = await get('/sub/zh');
  expect([response.status, response.headers.get('location')]).toEqual([301, '/sub/zh/']);
});

test.for(['/sub/nothing', '/', '/sub/..%2fsecret.txt', '/sub/%E0%A4%A'])(
  'answers %s with the page for what is missing',
  async (path) => {
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([404, 'missing']);
  },
);

test('takes the next port when one is taken', async () => {
  const port = Number(new URL(served.address).port);
  const second = await serveFolder(join(folder, 'site'), { port });
  expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
  await second.close();
});

test('sends text compressed to who takes it, and as it is to who does not', async () => {
  for (const [accepted, coding] of [
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1.0, br;q=0', 'gzip'],
    ['deflate', null],
    ['identity', null],
  ] as const) {
    const sent = await fetch(served.address, { headers: { 'accept-encoding': accepted } });
    expect([accepted, sent.headers.get('content-encoding')]).toEqual([accepted, coding]);
    expect(await sent.text()).toBe('opening');
  }
});
