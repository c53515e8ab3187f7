import { describe, expect, it } from 'vitest';
import { makeRelease } from '../../src/releases/make-release.ts';
import { openReleases } from '../../src/releases/open-releases.ts';
import { servedFiles } from '../../src/releases/served-files.ts';
import { builtSite } from './built-site.ts';
import { isFrozen } from './is-frozen.ts';
import { faultsOfReleases } from './releases.ts';

const frame =
  '<!doctype html><a href="../../../../charts/quays/">Quays</a><img src="../../../../status/1.0.0/quays.svg">';
const { releases, problems } = openReleases([
  makeRelease(
    {
      version: '1.0.0',
      date: '2031-04-02',
      charts: [],
      files: new Map([['embed/quays/index.html', new TextEncoder().encode(frame)]]),
    },
    null,
  ),
]);

/** A site that serves the release, after a change to its files. */
function faultsAfter(change: (files: Map<string, Buffer>) => void): string[] {
  const files = new Map(
    releases.flatMap((release) =>
      [...servedFiles(release)].map(([path, content]) => [path, Buffer.from(content)] as const),
    ),
  );
  for (const live of ['v/1.0.0/index.html', 'charts/quays/index.html', 'status/1.0.0/quays.svg'])
    files.set(live, Buffer.from('live'));
  change(files);
  return faultsOfReleases(builtSite(files, '/'), releases).map(
    ({ where, message }) => `${where}: ${message}`,
  );
}
const picture = 'v/1.0.0/embed/quays/index.html';

describe('a site that serves a release', () => {
  it('is passed when every byte is there', () => {
    expect(problems).toEqual([]);
    expect(faultsAfter(() => {})).toEqual([]);
  });

  it('is failed when one byte of a frozen picture changes', () => {
    expect(faultsAfter((files) => files.set(picture, Buffer.from(frame.replace('Quays', 'Quaya'))))).toEqual([
      `${picture}: unexpected bytes, expected those that were released`,
    ]);
  });

  it('is failed when a build adds a style sheet to a frozen picture', () => {
    const [fault] = faultsAfter((files) =>
      files.set(picture, Buffer.from(frame.replace('<a', '<link rel="stylesheet" href="/a.css"><a'))),
    );
    expect(fault).toMatch(/unexpected bytes/);
  });

  it.each([
    [picture, 'expected it as released'],
    ['v/1.0.0/manifest.json', 'expected it as released'],
    ['v/1.0.0/SHA256SUMS.txt', 'expected it as released'],
    ['v/1.0.0/index.html', 'expected a page for every release'],
    ['charts/quays/index.html', 'an address never goes'],
    ['status/1.0.0/quays.svg', 'an address never goes'],
  ])('is failed when %s is lost', (file, words) => {
    expect(faultsAfter((files) => files.delete(file))).toEqual([expect.stringContaining(words)]);
  });

  it('is failed when something is added to a release', () => {
    expect(faultsAfter((files) => files.set('v/1.0.0/more.html', Buffer.from('')))).toEqual([
      'v/1.0.0/more.html: unexpected file, expected only what was released',
    ]);
  });
});

it('tells frozen pages from pages about releases', () => {
  expect(['/v/', '/v/1.0.0/', '/zh/v/1.0.0/', '/v/guide/embed/', '/'].filter(isFrozen)).toEqual([]);
  expect(['/v/1.0.0/embed/quays/', '/v/1.0.0/zh/embed/quays/'].filter(isFrozen)).toHaveLength(2);
});
