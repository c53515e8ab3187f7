import type { PrintedReading } from './printed-reading.ts';
import type { ReadFresh } from './read-file.ts';

/**
 * A reader that loads the pipeline and the registers under `root` at the first file it is given: half a second that a run
 * whose readings are all kept does without. Throws where a register is broken.
 */
export function freshReader(root: string): ReadFresh {
  const load = async (): Promise<(path: string) => Promise<PrintedReading>> => {
    const [{ readArticle }, { readRegisters }, { readBytes }, { plainMessages }, { printReading }] =
      await Promise.all([
        import('../../src/pipeline/read-article.ts'),
        import('../extract/registers.ts'),
        import('../extract/read-bytes.ts'),
        import('./printed-reading.ts'),
        import('./read-file.ts'),
      ]);
    const { gazetteer } = await readRegisters(root);
    if (!gazetteer) throw new Error('unexpected register, expected it well-formed; mend it');
    return async (path) => {
      const file = await readBytes(path);
      const json = printReading(readArticle(file, gazetteer));
      return { path, json, messages: plainMessages(file) };
    };
  };
  let loaded: ReturnType<typeof load> | null = null;
  return async (path) => {
    loaded ??= load();
    return (await loaded)(path);
  };
}
