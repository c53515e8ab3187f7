import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { locales } from '../../src/i18n/locale.ts';
import { caddyBlock } from '../../src/hosting/caddy-block.ts';
import { headerRules } from '../../src/hosting/header-rules.ts';
import { headersFile } from '../../src/hosting/headers-file.ts';
import { nginxBlock } from '../../src/hosting/nginx-block.ts';

/**
 * Write what hosts are told into the built site: `_headers` for those that read it, `hosts/nginx.conf` and
 * `hosts/Caddyfile` for those who run their own, all from one table.
 */
export function hostFiles(base: string): AstroIntegration {
  return {
    name: 'host-files',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const languages: string[] = locales.filter((locale) => locale !== 'en');
        const foldersIn = (path: string) =>
          readdirSync(path, { withFileTypes: true })
            .filter((entry) => entry.isDirectory())
            .map(({ name }) => name);
        const folders = [
          ...foldersIn(folder),
          ...languages.flatMap((language) => foldersIn(join(folder, language))),
        ].filter((name) => !languages.includes(name));
        const rules = headerRules({ base, folders: [...new Set(folders)].sort(), languages });
        mkdirSync(join(folder, 'hosts'), { recursive: true });
        writeFileSync(join(folder, '_headers'), headersFile(rules));
        writeFileSync(join(folder, 'hosts/nginx.conf'), nginxBlock(rules, base));
        writeFileSync(join(folder, 'hosts/Caddyfile'), caddyBlock(rules, base));
      },
    },
  };
}
