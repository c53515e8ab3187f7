import { expect, test } from 'vitest';
import { loadLedger } from '../../src/ledger.ts';
import { budgets } from './budgets.ts';
import { builtSite } from './built-site.ts';

const image = (loading: string) =>
  `<!doctype html><title>A</title><img src="/large.webp" width="1" height="1" alt="" loading="${loading}">`;

/** What is found in a site of one page with an image of so many bytes. */
const findings = async (loading: string, bytes: number) => {
  const files = new Map([
    ['a/index.html', Buffer.from(image(loading))],
    ['large.webp', Buffer.alloc(bytes, 'x')],
  ]);
  return (await budgets.run(builtSite(files, '/'), loadLedger())).map(({ message }) => message);
};

test('an image that comes at once is part of a first visit', async () => {
  expect(await findings('eager', 99_000)).toEqual([]);
  expect(await findings('eager', 100_001)).toEqual([
    expect.stringMatching(/^unexpected \d+ bytes \(all\), expected at most 100000$/),
  ]);
});

test('images that come later have a budget of their own', async () => {
  expect(await findings('lazy', 300_000)).toEqual([]);
  expect(await findings('lazy', 300_001)).toEqual([
    'unexpected 300001 bytes (images that come later), expected at most 300000',
  ]);
});
