import { dirname, relative } from 'node:path/posix';

/**
 * An address of the site as a file below the same folder reaches it: without a server, so that a folder’s page is named.
 * Null for what is no path of the site: other hosts, other schemes, anchors of the page itself.
 *
 * @param address as it stands in the file: `/policies/x/?a=b#c`, below `base`
 * @param from the file that it stands in, from the root of the site: `zh/index.html`
 * @param base path that the site was built for, with slashes at both ends
 */
export function relativeAddress(address: string, from: string, base: string): string | null {
  if (!address.startsWith(base) || address.startsWith('//')) return null;
  const below = address.slice(base.length);
  const path = below.split(/[?#]/, 1)[0] ?? '';
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return `${relative(dirname(from), file)}${below.slice(path.length)}`;
}
