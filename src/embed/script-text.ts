import { transform } from 'esbuild';

/**
 * A script of ours as browsers run it: types dropped, made small, in a scope of its own. `source` is TypeScript without
 * imports. Rejects, with file, line and column, what does not parse.
 */
export async function scriptText(source: string, file: string): Promise<string> {
  const { code } = await transform(source, {
    loader: 'ts',
    format: 'iife',
    minify: true,
    target: 'es2022',
    sourcefile: file,
    legalComments: 'none',
  });
  return code.trim();
}
