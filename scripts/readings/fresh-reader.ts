import type { ReadFresh } from './read-file.ts';

/**
 * A reader that loads the pipeline and the registers under `root` at the first file it is given: half a second that a run
 * whose readings are all kept does without. Throws where a register is broken.
 */
export function freshReader(root: string): ReadFresh {
  const load = async (): Promise<ReadFresh> => {
    const [{ readArticle }, { readRegisters }, { plainMessages }, { printReading }] = await Promise.all([
      import('../../src/pipeline/read-article.ts'),
      import('../extract/registers.ts'),
      import('./printed-reading.ts'),
      import('./read-file.ts'),
    ]);
    const { gazetteer } = await readRegisters(root);
    if (!gazetteer) throw new Error('unexpected register, expected it well-formed; mend it');
    return (file) => {
      const json = printReading(readArticle(file, gazetteer));
      return Promise.resolve({ path: file.path, json, messages: plainMessages(file) });
    };
  };
  let loaded: Promise<ReadFresh> | null = null;
  return async (file) => {
    loaded ??= load();
    return (await loaded)(file);
  };
}
