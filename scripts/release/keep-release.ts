import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { releaseFiles } from '../../src/releases/load-releases.ts';
import type { KeptRelease } from '../../src/releases/open-releases.ts';

/** Writes a release into a folder of releases, whole or not at all. Throws where one of that version is there already. */
export function keepRelease(folder: string, { folder: version, manifest, archive }: KeptRelease): void {
  const waiting = join(folder, `.${version}.waiting`);
  rmSync(waiting, { recursive: true, force: true });
  try {
    mkdirSync(waiting, { recursive: true });
    writeFileSync(join(waiting, releaseFiles.manifest), manifest);
    writeFileSync(join(waiting, releaseFiles.archive), archive);
    // Fails where something stands there: a folder that is not empty is never replaced.
    renameSync(waiting, join(folder, version));
  } finally {
    rmSync(waiting, { recursive: true, force: true });
  }
}
