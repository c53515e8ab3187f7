import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { joinedHead } from './joined-head.ts';

/**
 * One style sheet a kind of page, instead of three to five. A telephone on a slow line opens a connection for each, and paints
 * nothing before the last has come: a quarter of a second, which is worth twelve kilobytes again where a reader goes on to another kind.
 */
export function oneSheet(): AstroIntegration {
  let base = '/';
  return {
    name: 'one-sheet',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const joined = new Set<string>();
        const written = new Map<string, string>();
        const write = (sheets: readonly string[]) => {
          const text = sheets
            .map((address) => readFileSync(fileOf(folder, base, address), 'utf8'))
            .join('\n');
          const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
          const address = `${base}_astro/sheet.${hash}.css`;
          if (!written.has(address)) writeFileSync(fileOf(folder, base, address), text);
          written.set(address, text);
          return address;
        };
        for (const page of globSync('**/*.html', { cwd: folder }).sort()) {
          const path = join(folder, page);
          const found = joinedHead(readFileSync(path, 'utf8'), write);
          if (!found) continue;
          writeFileSync(path, found.html);
          found.sheets.forEach((address) => joined.add(address));
        }
        for (const address of joined) rmSync(fileOf(folder, base, address));
      },
    },
  };
}

/** The built file of an address of this site. */
const fileOf = (folder: string, base: string, address: string) => join(folder, address.slice(base.length));
