import { Release } from '../schema/release.ts';
import { compareVersions, Version } from '../schema/version.ts';
import { digest } from './digest.ts';
import { unpackFiles, type FileTree } from './pack-files.ts';

/** A release as it is kept: a folder that bears its version, with a manifest and an archive. */
export interface KeptRelease {
  /** Name of the folder. */
  folder: string;
  /** `manifest.json`. */
  manifest: string;
  /** `files.zip.br`. */
  archive: Uint8Array;
}

/** A release that holds what its manifest says. */
export interface OpenRelease {
  manifest: Release;
  /** The manifest as it is kept. */
  manifestText: string;
  files: FileTree;
}

/**
 * Releases opened and proved, the oldest first: each archive holds exactly the files of its manifest, to the byte, and each
 * manifest names the one before it by its SHA-256. `problems` says what does not hold; where there are any, use nothing.
 */
export function openReleases(kept: readonly KeptRelease[]): { releases: OpenRelease[]; problems: string[] } {
  const problems: string[] = [];
  const releases = kept.flatMap((release) => {
    try {
      return [openRelease(release)];
    } catch (error) {
      problems.push(`${release.folder}: ${(error as Error).message}`);
      return [];
    }
  });
  releases.sort((one, two) => compareVersions(one.manifest.version, two.manifest.version));
  releases.forEach(({ manifest }, at) => {
    const before = releases[at - 1];
    const expected = before
      ? { version: before.manifest.version, sha256: digest(before.manifestText) }
      : null;
    if (JSON.stringify(manifest.previous) !== JSON.stringify(expected))
      problems.push(
        `${manifest.version}: unexpected ${told(manifest.previous)}, expected ${told(expected)}; a release is missing or was rewritten: bring it back`,
      );
  });
  return { releases, problems };
}

const told = (previous: Release['previous']) =>
  previous === null ? 'no release before it' : `${previous.version} (${previous.sha256}) before it`;

function openRelease({ folder, manifest: text, archive }: KeptRelease): OpenRelease {
  if (!Version.safeParse(folder).success)
    throw new Error('unexpected name of a folder, expected a version such as 1.0.2');
  const manifest = Release.parse(JSON.parse(text));
  if (manifest.version !== folder)
    throw new Error(`unexpected version ${manifest.version} in the manifest, expected that of its folder`);
  const { bytes, sha256 } = manifest.archive;
  if (archive.length !== bytes || digest(archive) !== sha256)
    throw new Error('unexpected bytes of the archive, expected those that the manifest names: bring it back');
  const files = unpackFiles(archive);
  const differing = differences(manifest, files);
  if (differing.length > 0) throw new Error(differing.join('; '));
  return { manifest, manifestText: text, files };
}

/** In what files differ from a manifest, in words; nothing where they are the same to the byte. */
function differences({ files: listed }: Pick<Release, 'files'>, files: FileTree): string[] {
  const named = new Set(listed.map(({ path }) => path));
  return [
    ...listed.flatMap(({ path, bytes, sha256 }) => {
      const content = files.get(path);
      if (!content) return [`unexpected lack of ${path}, expected it as released`];
      return content.length === bytes && digest(content) === sha256
        ? []
        : [`unexpected bytes of ${path}, expected those that were released`];
    }),
    ...[...files.keys()]
      .filter((path) => !named.has(path))
      .map((path) => `unexpected ${path}, expected only what was released`),
  ];
}
