import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeCorpus } from './corpus/write-corpus.ts';
import { measureRatio, type Costs } from './measure-ratio.ts';
import { measureRuns, type Runs } from './measure-runs.ts';

/** What was measured on a corpus of one size. */
export interface SizeReport extends Costs, Runs {
  articles: number;
  bytes: number;
  threads: number;
}

/**
 * Measures a corpus of `articles` articles, made for it in a temporary folder that is removed afterwards. The runs come
 * first: the memory of a process is the most it ever took.
 */
async function measureSize(articles: number): Promise<SizeReport> {
  const root = resolve(import.meta.dirname, '../..');
  const folder = await mkdtemp(join(tmpdir(), 'corpus-'));
  const threads = Math.min(availableParallelism(), 2);
  try {
    const { paths, bytes } = writeCorpus(folder, articles);
    const runs = await measureRuns(paths, folder, root);
    const costs = await measureRatio(paths, root, threads);
    return { articles, bytes, threads, ...runs, ...costs };
  } finally {
    await rm(folder, { recursive: true });
  }
}

// started by bench.ts as a process of its own for each size
if (process.argv[1] === import.meta.filename) {
  const report = await measureSize(Number(process.argv[2]));
  process.stdout.write(`${JSON.stringify(report)}\n`);
}
