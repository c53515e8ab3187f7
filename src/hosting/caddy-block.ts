import type { HeaderRule } from './header-rules.ts';
import { hasPlaceholder, patternSource } from './path-pattern.ts';

/** Types of files are set last, or the server would put its own guess in their place. */
const sign = (name: string) => (name === 'Content-Type' ? '>' : '');

/** Caddy takes addresses as hosts do, but has no word for a part between slashes, and one expression for each rule. */
const matcher = (paths: readonly string[]) =>
  paths.some(hasPlaceholder)
    ? `path_regexp ${paths.map(patternSource).join('|')}`
    : `path ${paths.join(' ')}`;

/**
 * Rules as a Caddyfile.
 *
 * @see https://caddyserver.com/docs/caddyfile/directives/header
 * @see https://caddyserver.com/docs/caddyfile/matchers#path-regexp
 */
export function caddyBlock(rules: readonly HeaderRule[], base: string): string {
  const blocks = rules.map(({ title, paths, headers }, index) => {
    const lines = Object.entries(headers).map(([name, value]) => `\t\t${sign(name)}${name} "${value}"`);
    return `\t# ${title}\n\t@rule${index} ${matcher(paths)}\n\theader @rule${index} {\n${lines.join('\n')}\n\t}`;
  });
  return `YOUR-SITE {
	# The folder that holds the built site${base === '/' ? '' : `, as ${base.slice(1)} in it`}.
	root * /var/www/YOUR-SITE
	encode zstd gzip
	file_server
	handle_errors {
		rewrite * ${base}404.html
		file_server
	}
${blocks.join('\n')}
}
`;
}
