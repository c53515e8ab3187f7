import { z } from 'zod';

/** A package that the project is built with. */
export interface PackageFacts {
  name: string;
  version: string;
  /** As the package states it, an SPDX expression; null where it states none. */
  licence: string | null;
  /** Named in `package.json`, and not only needed by one that is. */
  direct: boolean;
  /** Whether anything of it is sent to readers. */
  shipped: boolean;
}

const Manifest = z.object({ devDependencies: z.record(z.string(), z.string()) });
const Lock = z.object({
  packages: z.record(z.string(), z.object({ version: z.string(), license: z.string().optional() })),
});

/** What is sent to readers: typefaces, and the engine of the search. No script of a page imports a package. */
const shipped = /^(?:@fontsource(?:-variable)?\/|pagefind$)/;

/**
 * Every package of the lock file, by name and version; one that several need in one version is told once.
 *
 * @param manifest text of `package.json`
 * @param lock text of `package-lock.json`
 */
export function packagesOf(manifest: string, lock: string): PackageFacts[] {
  const { devDependencies } = Manifest.parse(JSON.parse(manifest));
  const found = new Map<string, PackageFacts>();
  for (const [place, { version, license }] of Object.entries(Lock.parse(JSON.parse(lock)).packages)) {
    if (place === '') continue;
    const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const direct = place === `node_modules/${name}` && Object.hasOwn(devDependencies, name);
    const key = `${name} ${version}`;
    const known = found.get(key);
    found.set(key, {
      name,
      version,
      licence: license ?? null,
      direct: direct || (known?.direct ?? false),
      shipped: shipped.test(name),
    });
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, facts]) => facts);
}
