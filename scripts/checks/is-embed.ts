import type { BuiltPage } from './built-site.ts';

/** Whether a page is a picture in one file, made to stand in somebody else’s page. */
export function isEmbed({ path }: Pick<BuiltPage, 'path'>): boolean {
  return /^\/(?:zh\/)?embed\//.test(path);
}
