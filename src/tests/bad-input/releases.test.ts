import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readReleases } from '../../releases/load-releases.ts';
import { digest } from '../../releases/digest.ts';
import { openReleases } from '../../releases/open-releases.ts';
import { temporaryProject, type TemporaryProject } from './temporary-project.ts';

/** Two releases draw every picture twice over. */
const PATIENCE = 400_000;

let project: TemporaryProject;
let folder: string;
const git = (...args: string[]) => {
  const identity = ['-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.org'];
  const { status, stderr } = spawnSync('git', [...identity, ...args], {
    cwd: project.root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
};
const commit = () => {
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '--message', 'A state');
};
const release = () => project.run('scripts/release.ts', ['--checked']);
const change = (file: string, from: string | RegExp, to: string) => {
  const path = join(project.root, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};
/** Makes another edition of the project, as the message of the command asks for it. */
const raiseTo = (version: string) => {
  change('package.json', /"version": "[^"]*"/, `"version": "${version}"`);
  change('data/CITATION.cff', /^version: .*$/m, `version: ${version}`);
  change('data/registers/edition.yaml', /^version: .*$/m, `version: ${version}`);
  change(
    'data/registers/edition.yaml',
    'changes:\n',
    `changes:\n  - version: ${version}\n    date: 2026-11-22\n    text: { en: Another., zh: 另一版。 }\n`,
  );
  expect(project.run('scripts/build-ledger.ts')).toMatchObject({ status: 0 });
};

beforeAll(() => {
  project = temporaryProject({ site: true });
  folder = join(project.root, 'data/releases');
  rmSync(folder, { recursive: true, force: true });
  cpSync('.gitignore', join(project.root, '.gitignore'));
  git('init', '--quiet');
  raiseTo('7.0.0');
  commit();
});
afterAll(() => project.remove());

describe('npm run release', { timeout: PATIENCE }, () => {
  it('freezes pictures, data and citations, once, and never touches them again', () => {
    const first = release();
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(first.stdout).toMatch(/^Released 7\.0\.0: \d+ pictures/);
    const { releases, problems } = openReleases(readReleases(folder));
    expect(problems).toEqual([]);
    const [{ files, manifest }] = releases as [(typeof releases)[0]];
    for (const { id } of manifest.charts)
      for (const path of [`embed/${id}/index.html`, `zh/embed/${id}/index.html`, `zh/charts/${id}.csv`])
        expect(files.has(path), path).toBe(true);
    for (const path of ['data/made-with-services.zip', 'data/codebook.csv', 'zh/cite/policies.ris'])
      expect(files.has(path), path).toBe(true);

    expect(release()).toMatchObject({ status: 1, stdout: '' });
    expect(release().stderr).toMatch(/7\.0\.0 .*released already[^]*not committed[^]*data\/releases/);
    commit();
    const before = digest(readReleases(folder)[0]!.archive);

    raiseTo('6.9.0');
    commit();
    expect(release().stderr).toMatch(/expected one after 7\.0\.0/);

    raiseTo('7.0.1');
    commit();
    expect(release()).toMatchObject({ status: 0 });
    const both = openReleases(readReleases(folder));
    expect(both.problems).toEqual([]);
    expect(both.releases.map(({ manifest: { version, previous } }) => [version, previous?.version])).toEqual([
      ['7.0.0', undefined],
      ['7.0.1', '7.0.0'],
    ]);
    expect(digest(readReleases(folder)[0]!.archive)).toBe(before);
  });

  it('names no address of a machine in what it freezes, so that the bytes are right wherever they are served', () => {
    const files = openReleases(readReleases(folder)).releases[0]?.files ?? new Map<string, Uint8Array>();
    expect(files.size).toBeGreaterThan(0);
    for (const [path, content] of files)
      if (!path.endsWith('.zip'))
        expect(Buffer.from(content).toString(), path).not.toMatch(/localhost|127\.0\.0\.1/);
  });

  it('refuses to go on from a release that was damaged', () => {
    const archive = join(folder, '7.0.0/files.zip.br');
    const bytes = readFileSync(archive);
    writeFileSync(archive, bytes.with(100, (bytes[100]! + 1) % 256));
    expect(release()).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/7\.0\.0: unexpected bytes of the archive/) as string,
    });
    writeFileSync(archive, bytes);
  });

  it('says what it does not understand', () => {
    expect(project.run('scripts/release.ts', ['--force'])).toMatchObject({ status: 2, stdout: '' });
  });
});
