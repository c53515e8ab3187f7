import { describe, expect, it } from 'vitest';
import type { Release } from '../schema/release.ts';
import { makeRelease } from './make-release.ts';
import { openReleases, type KeptRelease } from './open-releases.ts';
import { packFiles } from './pack-files.ts';

/** The SHA-256 that a manifest gives for a file. */
const listed = ({ manifest }: KeptRelease, path: string): string =>
  (JSON.parse(manifest) as Release).files.find((file) => file.path === path)!.sha256;

const bytes = (text: string) => new TextEncoder().encode(text);
const parts = (version: string, text: string) => ({
  version,
  date: '2031-04-02',
  charts: [{ id: 'quay-lanes', title: { en: 'Lanes', zh: '航道' }, height: { en: 400, zh: 380 } }],
  files: new Map([
    ['embed/quay-lanes/index.html', bytes(`<!doctype html>${text}`)],
    ['data/csv/quays.csv', bytes('id\r\n')],
  ]),
});

const first = makeRelease(parts('1.0.0', 'one'), null);
const second = makeRelease(parts('1.9.0', 'two'), first);
const third = makeRelease(parts('1.10.0', 'three'), second);
const chain = [third, first, second];

const problemsOf = (kept: KeptRelease[]) => openReleases(kept).problems;
const rewritten = (release: KeptRelease, from: string, to: string): KeptRelease => ({
  ...release,
  manifest: release.manifest.replace(from, to),
});

describe('releases that were kept', () => {
  it('come back whole, the oldest first, ten after nine', () => {
    const { releases, problems } = openReleases(chain);
    expect(problems).toEqual([]);
    expect(releases.map(({ manifest }) => manifest.version)).toEqual(['1.0.0', '1.9.0', '1.10.0']);
    expect(Buffer.from(releases[2]?.files.get('embed/quay-lanes/index.html') ?? []).toString()).toBe(
      '<!doctype html>three',
    );
  });

  it('are the same bytes when they are made again', () => {
    expect(makeRelease(parts('1.9.0', 'two'), first)).toEqual(second);
  });

  it('are refused when one byte of an archive changes', () => {
    const archive = Uint8Array.from(third.archive);
    archive[archive.length - 1]! ^= 1;
    expect(problemsOf([first, second, { ...third, archive }])).toEqual([
      expect.stringMatching(/^1\.10\.0: unexpected bytes of the archive/),
    ]);
  });

  it('are refused when a file changes and the archive is told, but not the file', () => {
    const other = makeRelease(parts('1.10.0', 'other'), second);
    const path = 'embed/quay-lanes/index.html';
    const told = rewritten(other, listed(other, path), listed(third, path));
    expect(problemsOf([first, second, told])[0]).toMatch(
      /unexpected bytes of embed\/quay-lanes\/index\.html/,
    );
  });

  it('are refused when an archive holds a file more or less than its manifest', () => {
    const without = third.manifest.replace(/,\n {4}\{"path":"embed[^\n]*/, '');
    expect(problemsOf([first, second, { ...third, manifest: without }])[0]).toMatch(
      /unexpected embed\/quay-lanes\/index\.html, expected only what was released/,
    );
    const archive = packFiles(new Map());
    expect(problemsOf([{ ...first, archive }]).join()).toMatch(/unexpected bytes of the archive/);
  });

  it('are refused when one is missing between two', () => {
    expect(problemsOf([first, third])).toEqual([
      expect.stringMatching(/^1\.10\.0: unexpected 1\.9\.0 .* a release is missing or was rewritten/),
    ]);
    expect(problemsOf([second, third])).toHaveLength(1);
  });

  it('are refused when an earlier one was made anew, archive and manifest together', () => {
    const other = makeRelease(parts('1.9.0', 'made up later'), first);
    expect(problemsOf([first, other, third])).toEqual([
      expect.stringMatching(/^1\.10\.0: unexpected 1\.9\.0/),
    ]);
  });

  it.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['nothing', '{}'],
    ['an odd version', first.manifest.replace('"1.0.0"', '"1.0.0/../../x"')],
    ['a version of another folder', first.manifest.replace('"1.0.0"', '"1.0.1"')],
    ['a field that nobody knows', first.manifest.replace('"version"', '"then": 1,\n  "version"')],
  ])('are refused when a manifest is %s', (_, manifest) => {
    expect(problemsOf([{ ...first, manifest }])).toHaveLength(1);
  });

  it.each(['../1.0.0', '1.0', 'v1.0.0', '01.0.0', '1.0.0-beta', '１.0.0', '1.0.0 ', ''])(
    'are refused in a folder called %j',
    (folder) => {
      expect(problemsOf([{ ...first, folder }])[0]).toMatch(/unexpected name of a folder/);
    },
  );
});
