import { Release } from '../schema/release.ts';
import { digest } from './digest.ts';
import { packFiles, type FileTree } from './pack-files.ts';
import type { KeptRelease } from './open-releases.ts';

/** What a release is made of. */
export interface ReleaseParts extends Pick<Release, 'version' | 'date' | 'charts'> {
  files: FileTree;
}

/**
 * A release as it is kept, behind the one before it (null for the first). The same parts give the same bytes.
 * Throws a ZodError for what is not a release.
 */
export function makeRelease(
  { version, date, charts, files }: ReleaseParts,
  previous: Pick<KeptRelease, 'folder' | 'manifest'> | null,
): KeptRelease {
  const archive = packFiles(files);
  const manifest = Release.parse({
    version,
    date,
    previous: previous && { version: previous.folder, sha256: digest(previous.manifest) },
    archive: { bytes: archive.length, sha256: digest(archive) },
    charts,
    files: [...files]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([path, content]) => ({ path, bytes: content.length, sha256: digest(content) })),
  });
  return { folder: version, manifest: manifestText(manifest), archive };
}

/** A manifest as a file: a line for each picture and each file, so that a diff is read at a glance. */
function manifestText({ charts, files, ...head }: Release): string {
  const list = (records: readonly unknown[]) =>
    records.length === 0
      ? '[]'
      : `[\n${records.map((record) => `    ${JSON.stringify(record)}`).join(',\n')}\n  ]`;
  const start = JSON.stringify(head, null, 2).replace(/\n\}$/, '');
  return `${start},\n  "charts": ${list(charts)},\n  "files": ${list(files)}\n}\n`;
}
