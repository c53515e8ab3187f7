import { patternSource } from '../../src/hosting/path-pattern.ts';

/**
 * What the file `_headers` of a site sends with an address: a list of names, lower-cased, and values. Every rule that
 * fits holds, and what several say of one header is joined by commas, as Cloudflare Pages does. Throws, with its
 * line, what is neither a remark, nor an address from the root, nor an indented header below one.
 */
export function sentHeaders(file: string): (path: string) => Record<string, string> {
  const rules: { pattern: RegExp; headers: [string, string][] }[] = [];
  for (const [index, line] of file.split('\n').entries()) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    const header = /^\s+([\w-]+): (.*)$/.exec(line);
    const rule = rules.at(-1);
    if (line.startsWith('/')) rules.push({ pattern: new RegExp(patternSource(line)), headers: [] });
    else if (header && rule) rule.headers.push([(header[1] ?? '').toLowerCase(), header[2] ?? '']);
    else
      throw new Error(
        `_headers:${index + 1}: unexpected “${line}”, expected an address or an indented header`,
      );
  }
  return (path) => {
    const sent: Record<string, string> = {};
    for (const { pattern, headers } of rules)
      if (pattern.test(path))
        for (const [name, value] of headers) sent[name] = name in sent ? `${sent[name]}, ${value}` : value;
    return sent;
  };
}
