import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { VFile } from 'vfile';
import { readArticle } from '../../src/pipeline/read-article.ts';
import { readRegisters } from '../extract/registers.ts';
import type { Answer } from '../readings/worker-pool.ts';
import { bareParse } from './bare-parse.ts';

/** Files to parse barely or to read wholly. */
export interface RatioTask {
  how: 'bare' | 'whole';
  paths: readonly string[];
}

const { gazetteer } = await readRegisters((workerData as { root: string }).root);
if (!gazetteer) throw new Error('unexpected register, expected it well-formed; run npm run extract');

const ways: Readonly<Record<RatioTask['how'], (path: string, bytes: Uint8Array) => unknown>> = {
  bare: (path, bytes) => bareParse(bytes, extname(path)),
  whole: (path, bytes) => readArticle(new VFile({ path, value: bytes }), gazetteer),
};

parentPort?.on('message', ({ how, paths }: RatioTask) => {
  for (const path of paths) ways[how](path, readFileSync(path));
  parentPort?.postMessage({ result: paths.length } satisfies Answer<number>);
});
