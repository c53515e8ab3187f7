import { build } from 'esbuild';

/** A module and all that it imports as one classic script, in a scope of its own. Rejects what does not parse. */
export async function classicScript(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    format: 'iife',
    minify: true,
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'silent',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
