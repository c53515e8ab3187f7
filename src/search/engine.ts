import type { RecordFacts } from './index-document.ts';

/** What we use of Pagefind: https://pagefind.app/docs/api/ */
export interface Engine {
  search(words: string): Promise<{ results: readonly EngineResult[] }>;
}

export interface EngineResult {
  /** The same for a record in every search of one index. */
  id: string;
  score: number;
  data(): Promise<{ meta: RecordFacts }>;
}
