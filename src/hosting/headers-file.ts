import type { HeaderRule } from './header-rules.ts';

/**
 * Rules as the file `_headers` that Netlify, Cloudflare Pages and others read.
 *
 * @see https://docs.netlify.com/manage/routing/headers/
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 */
export function headersFile(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ title, paths, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
      return [`# ${title}`, ...paths.flatMap((path) => [path, ...lines])].join('\n');
    })
    .join('\n')
    .concat('\n');
}
