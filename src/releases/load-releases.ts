import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compareVersions, Version } from '../schema/version.ts';
import { openReleases, type KeptRelease, type OpenRelease } from './open-releases.ts';

/** The two files of a release, in a folder named by its version. */
export const releaseFiles = { manifest: 'manifest.json', archive: 'files.zip.br' } as const;

const loaded = new Map<string, OpenRelease[]>();

/** The releases as they are kept in a folder, the oldest first; none where there is no such folder. */
export function readReleases(folder: string): KeptRelease[] {
  if (!existsSync(folder)) return [];
  const order = (name: string) => (Version.safeParse(name).success ? name : '0.0.0');
  return readdirSync(folder)
    .toSorted((one, other) => compareVersions(order(one), order(other)))
    .map((name) => ({
      folder: name,
      manifest: readFileSync(join(folder, name, releaseFiles.manifest), 'utf8'),
      archive: readFileSync(join(folder, name, releaseFiles.archive)),
    }));
}

/**
 * The committed releases of the project that is being built, the oldest first, proved and kept.
 * Throws where one does not hold what its manifest says, is missing from the chain, or was rewritten.
 */
export function loadReleases(folder = resolve('data/releases')): readonly OpenRelease[] {
  const known = loaded.get(folder);
  if (known) return known;
  const { releases, problems } = openReleases(readReleases(folder));
  if (problems.length > 0) throw new Error(`data/releases: ${problems.join('\n')}`);
  loaded.set(folder, releases);
  return releases;
}
