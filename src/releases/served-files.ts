import type { OpenRelease } from './open-releases.ts';
import { releasePath } from './release-paths.ts';
import type { FileTree } from './pack-files.ts';

/** Names that a build adds to the files of a release: what it says of them, in two forms. */
export const listings = { manifest: 'manifest.json', checksums: 'SHA256SUMS.txt' } as const;

/**
 * The files that a site serves of a release, by path below its root: what was released, the manifest, and the checksums as
 * `sha256sum -c` reads them.
 */
export function servedFiles({ manifest, manifestText, files }: OpenRelease): FileTree {
  const folder = releasePath(manifest.version).slice(1);
  const checksums = manifest.files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');
  return new Map([
    ...[...files].map(([path, content]) => [`${folder}${path}`, content] as const),
    [`${folder}${listings.manifest}`, Buffer.from(manifestText)],
    [`${folder}${listings.checksums}`, Buffer.from(checksums)],
  ]);
}
