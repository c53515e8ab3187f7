import { Version } from '../../src/schema/version.ts';

/**
 * Whether a page is one that was released: all below `/v/<version>/` but the page of the release itself. It was judged when it
 * was released and cannot be mended: what is asked of pages today is not asked of it.
 */
export function isFrozen(path: string): boolean {
  const [, folder, version, ...rest] = path.split('/');
  return folder === 'v' && Version.safeParse(version).success && rest.join('/') !== '';
}
