import { buildSync } from 'esbuild';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { joinedScripts } from './joined-scripts.ts';

/**
 * One script a kind of page, instead of up to five files that import each other: a telephone on a slow line paints the longest page a
 * sixth of a second earlier, and what they share is said once.
 */
export function oneScript(): AstroIntegration {
  let base = '/';
  return {
    name: 'one-script',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const before = globSync('_astro/*.js', { cwd: folder });
        const written = new Map<string, string>();
        const write = (scripts: readonly string[]) => {
          const known = written.get(scripts.join(' '));
          if (known !== undefined) return known;
          const text = bundled(scripts.map((address) => join(folder, address.slice(base.length))));
          const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
          const address = `${base}_astro/script.${hash}.js`;
          writeFileSync(join(folder, address.slice(base.length)), text);
          written.set(scripts.join(' '), address);
          return address;
        };
        for (const page of globSync('**/*.html', { cwd: folder }).sort()) {
          const path = join(folder, page);
          const joined = joinedScripts(readFileSync(path, 'utf8'), write);
          if (joined) writeFileSync(path, joined.html);
        }
        const names = new Set([...written.values()].map((address) => basename(address)));
        for (const file of before) if (!names.has(basename(file))) rmSync(join(folder, file));
      },
    },
  };
}

/** Modules, and all that they import, as one module that runs them in order. Throws what does not parse or is not there. */
function bundled(files: readonly string[]): string {
  const { outputFiles } = buildSync({
    stdin: {
      contents: files.map((file) => `import ${JSON.stringify(file)};`).join('\n'),
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'silent',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
