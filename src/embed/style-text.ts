import { transform } from 'esbuild';

/** A style sheet made small, order and layers kept. Rejects what does not parse. */
export async function styleText(source: string): Promise<string> {
  const { code } = await transform(source, { loader: 'css', minify: true, legalComments: 'none' });
  return code.trim();
}
