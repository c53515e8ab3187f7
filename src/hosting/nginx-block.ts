import { mediaTypes } from '../exports/media-types.ts';
import type { HeaderRule } from './header-rules.ts';
import { patternSource } from './path-pattern.ts';

/**
 * Rules as a configuration of nginx, to be included in its `http` block. Each header is looked up by the address: an
 * `add_header` of a location would silence those of its server, and nginx sends none whose value is empty.
 *
 * @see https://nginx.org/en/docs/http/ngx_http_map_module.html
 * @see https://nginx.org/en/docs/http/ngx_http_headers_module.html
 */
export function nginxBlock(rules: readonly HeaderRule[], base: string): string {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))].filter(
    (name) => name !== 'Content-Type',
  );
  const variable = (name: string) => `$site_${name.toLowerCase().replaceAll('-', '_')}`;
  const maps = names.map((name) => {
    const cases = rules.flatMap(({ paths, headers }) => {
      const value = headers[name];
      return value === undefined ? [] : paths.map((path) => `  "~${patternSource(path)}" "${value}";`);
    });
    return `map $uri ${variable(name)} {\n${cases.join('\n')}\n  default "";\n}`;
  });
  // In a location of its own an ending is given its type whole; a list of types knows no character sets.
  const types = Object.entries(mediaTypes).map(
    ([ending, type]) =>
      `  location ~ ${patternSource(`*${ending}`).replace('^.*', '')} { types { } default_type "${type}"; }`,
  );
  return `${maps.join('\n')}
server {
  listen 80;
  server_name YOUR-SITE;
  # The folder that holds the built site${base === '/' ? '' : `, as ${base.slice(1)} in it`}.
  root /var/www/YOUR-SITE;
  index index.html;
  error_page 404 ${base}404.html;
  charset utf-8;
  charset_types text/css text/plain text/javascript application/javascript application/xml;
  gzip on;
  gzip_types text/css text/javascript application/javascript application/json image/svg+xml text/csv;
${names.map((name) => `  add_header ${name} ${variable(name)} always;`).join('\n')}
${types.join('\n')}
}
`;
}
