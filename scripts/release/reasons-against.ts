import type { Edition } from '../../src/schema/edition.ts';
import { compareVersions, Version } from '../../src/schema/version.ts';

/** What a release depends on. */
export interface ReleaseState {
  /** Version in `package.json`. */
  version: string;
  edition: Edition;
  /** Version in `data/CITATION.cff`. */
  cited: string;
  /** Versions released before, the oldest first. */
  released: readonly string[];
  /** Files that git does not know as they stand, by their paths. */
  uncommitted: readonly string[];
}

/** Why the current state must not be released, in words; nothing where it may. */
export function reasonsAgainst({ version, edition, cited, released, uncommitted }: ReleaseState): string[] {
  if (!Version.safeParse(version).success)
    return [
      `unexpected version ${JSON.stringify(version)} in package.json, expected three numbers such as 1.0.2`,
    ];
  const last = released.at(-1);
  const reasons: string[] = [];
  if (released.includes(version))
    reasons.push(
      `unexpected version ${version} in package.json: it is released already, and a release never changes; raise it there, in data/registers/edition.yaml and in data/CITATION.cff`,
    );
  else if (last !== undefined && compareVersions(version, last) < 0)
    reasons.push(
      `unexpected version ${version} in package.json, expected one after ${last}, the last released`,
    );
  if (edition.version !== version)
    reasons.push(
      `unexpected edition ${edition.version} in data/registers/edition.yaml, expected ${version}, that of package.json; change one and run npm run ledger`,
    );
  if (cited !== version)
    reasons.push(
      `unexpected version ${cited} in data/CITATION.cff, expected ${version}, that of package.json`,
    );
  if (!edition.changes.some((change) => change.version === version))
    reasons.push(
      `unexpected lack of ${version} among the changes in data/registers/edition.yaml, expected what is new in it, in both languages`,
    );
  if (uncommitted.length > 0)
    reasons.push(
      `unexpected changes that are not committed, expected none, so that the release can be made again: ${uncommitted.slice(0, 5).join(', ')}${uncommitted.length > 5 ? ' …' : ''}`,
    );
  return reasons;
}
