import type { Engine } from '../../search/engine.ts';
import { kindMark } from '../../search/marks.ts';
import type { NameBook } from '../../search/name-book.ts';
import { Searcher } from '../../search/searcher.ts';

/** What we use of the engine’s file. */
interface EngineModule {
  createInstance: (options: { basePath: string; noWorker: boolean }) => Engine & { init(): Promise<void> };
}

/**
 * Load the engine and the book of names of the index at `address`. Without a worker: the index is small, and the page
 * needs no other policy for it. Rejects when anything cannot be loaded.
 */
export async function loadSearcher(address: string): Promise<Searcher> {
  const [engine, book] = await Promise.all([engineAt(address), bookAt(`${address}names.json`)]);
  return new Searcher(engine, book);
}

async function engineAt(address: string): Promise<Engine> {
  const { createInstance } = (await import(/* @vite-ignore */ `${address}pagefind.js`)) as EngineModule;
  const engine = createInstance({ basePath: address, noWorker: true });
  await engine.init();
  // Its own start reports nothing: a first search does.
  await engine.search(kindMark('policy'));
  return engine;
}

async function bookAt(address: string): Promise<NameBook> {
  const response = await fetch(address);
  if (!response.ok)
    throw new Error(`Unexpected ${response.status} for ${address}, expected the book of names.`);
  return (await response.json()) as NameBook;
}
