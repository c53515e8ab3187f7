import { loadReleases } from '../../src/releases/load-releases.ts';
import type { OpenRelease } from '../../src/releases/open-releases.ts';
import { releasePath } from '../../src/releases/release-paths.ts';
import { servedFiles } from '../../src/releases/served-files.ts';
import { digest } from '../../src/releases/digest.ts';
import { attribute, type BuiltPage, type BuiltSite } from './built-site.ts';
import type { Finding, SiteCheck } from './check.ts';
import { isFrozen } from './is-frozen.ts';

/** Why: whoever put a frozen picture into an article was promised that it never changes, and that its links lead on. */
export const releases: SiteCheck = {
  id: 'releases',
  title: 'what was released is served as it was, to the byte, and its links lead somewhere',
  run: (site) => faultsOfReleases(site, loadReleases()),
  note: (site) => {
    const files = [...site.files].filter((file) => isFrozen(`/${file}`)).length;
    return `${files} frozen files are as released`;
  },
};

/** What does not hold of releases on a site. */
export function faultsOfReleases(site: BuiltSite, opened: readonly OpenRelease[]): Finding[] {
  const expected = new Map(opened.flatMap((release) => [...servedFiles(release)]));
  const pages = new Set(opened.map(({ manifest }) => `${releasePath(manifest.version).slice(1)}index.html`));
  const changed = [...expected].flatMap(([file, content]): Finding[] => {
    if (!site.files.has(file))
      return [{ where: file, message: 'unexpected lack of it, expected it as released' }];
    return digest(site.read(file)) === digest(content)
      ? []
      : [{ where: file, message: 'unexpected bytes, expected those that were released' }];
  });
  const added = [...site.files]
    .filter((file) => isFrozen(`/${file}`) && !expected.has(file) && !pages.has(file))
    .map((file) => ({ where: file, message: 'unexpected file, expected only what was released' }));
  const lost = [...pages]
    .filter((file) => !site.files.has(file))
    .map((file) => ({ where: file, message: 'unexpected lack of it, expected a page for every release' }));
  return [...changed, ...added, ...lost, ...site.frozen.flatMap((page) => deadLinks(site, page))];
}

/** Addresses of a frozen page that lead nowhere today; those of other sites are not followed. */
function deadLinks(site: BuiltSite, page: BuiltPage): Finding[] {
  const origin = 'https://site.invalid';
  const named = page.elements.flatMap(({ element }) =>
    ['href', 'src'].flatMap((name) => attribute(element, name) ?? []),
  );
  return [...new Set(named)].flatMap((address) => {
    const url = new URL(address, `${origin}${page.path}`);
    if (url.origin !== origin) return [];
    const path = decodeURI(url.pathname).slice(1);
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    return site.files.has(file)
      ? []
      : [
          {
            where: page.file,
            message: `unexpected link “${address}”: expected a file ${file}; an address never goes`,
          },
        ];
  });
}
