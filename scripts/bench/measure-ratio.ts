import { workerPool } from '../readings/worker-pool.ts';
import type { RatioTask } from './ratio-worker.ts';

/** What articles cost, in milliseconds of processor time for each, all threads together. */
export interface Costs {
  bare: number;
  whole: number;
  /** The middle of what the rounds gave for whole over bare. */
  ratio: number;
}

/** Articles of one round of each way, at most; and fewest rounds. */
const chunk = 400;
const leastRounds = 9;
/** Articles read before anything is measured, each way, so that the engine has compiled what it will. */
const warmUp = 400;

const middle = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The same paths again and again, `count` of them. */
const repeated = (paths: readonly string[], count: number): string[] =>
  Array.from({ length: count }, (_, index) => paths[index % paths.length] ?? '');

/**
 * Parses and reads the files in `threads` threads, the same for both ways, in rounds that take turns: a few hundred articles
 * barely, the same ones wholly. What a round costs is the processor time of the process, which other programs on the
 * machine disturb less than the clock.
 */
export async function measureRatio(paths: readonly string[], root: string, threads: number): Promise<Costs> {
  const pool = workerPool<RatioTask, number>(new URL('ratio-worker.ts', import.meta.url), threads, { root });
  const run = async (how: RatioTask['how'], some: readonly string[]): Promise<number> => {
    const start = process.cpuUsage();
    const share = Math.ceil(some.length / threads / 4);
    const tasks = Array.from({ length: Math.ceil(some.length / share) }, (_, index) =>
      pool.run({ how, paths: some.slice(index * share, (index + 1) * share) }),
    );
    await Promise.all(tasks);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000 / some.length;
  };
  try {
    for (const how of ['bare', 'whole', 'bare', 'whole'] as const) await run(how, repeated(paths, warmUp));
    const size = Math.min(chunk, paths.length);
    const rounds = Math.max(leastRounds, Math.ceil(paths.length / size));
    const costs: { bare: number; whole: number }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const some = repeated(paths.slice((round * size) % paths.length), size);
      const bareFirst = round % 2 === 0 ? await run('bare', some) : null;
      const whole = await run('whole', some);
      costs.push({ bare: bareFirst ?? (await run('bare', some)), whole });
    }
    return {
      bare: middle(costs.map(({ bare }) => bare)),
      whole: middle(costs.map(({ whole }) => whole)),
      ratio: middle(costs.map(({ bare, whole }) => whole / bare)),
    };
  } finally {
    await pool.close();
  }
}
