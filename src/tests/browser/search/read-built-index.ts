import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Engine } from '../../../search/engine.ts';
import type { NameBook } from '../../../search/name-book.ts';
import { Searcher } from '../../../search/searcher.ts';

interface EngineModule {
  createInstance: (options: object) => Engine & { init(): Promise<void> };
}

/** The searcher of a built index, run in Node: what a page would fetch is read from `folder`. */
export async function builtSearcher(folder: string): Promise<Searcher> {
  globalThis.fetch = (input) => {
    const [path = ''] = (input instanceof Request ? input.url : String(input)).split('?');
    return Promise.resolve(new Response(readFileSync(path)));
  };
  const { createInstance } = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as EngineModule;
  const engine = createInstance({ basePath: `${folder}/`, noWorker: true });
  await engine.init();
  const book = JSON.parse(readFileSync(join(folder, 'names.json'), 'utf8')) as NameBook;
  return new Searcher(engine, book);
}
