import { dirname, resolve } from 'node:path';
import { build } from 'esbuild';

/**
 * A script of ours as browsers run it: one classic script, types dropped, what it imports taken in, made small, in a
 * scope of its own. `source` is TypeScript; `file`, from the root of the project, says where its imports are looked for.
 * Rejects, with file, line and column, what does not parse.
 */
export async function scriptText(source: string, file: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, sourcefile: file, loader: 'ts', resolveDir: resolve(dirname(file)) },
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text.trim() ?? '';
}
