import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readAll } from '../readings/read-all.ts';

/** Two runs over a folder, as `npm run extract -- --stdout` makes them, their output thrown away. */
export interface Runs {
  /** Seconds by the clock of the first run, with the start of its threads. */
  first: number;
  /** Seconds of the second, nothing changed. */
  second: number;
  /** Most memory of the process, threads included, in MB. */
  memory: number;
  /** Bytes of JSON. */
  printed: number;
}

/** Reads the files twice, keeping the readings in a cache of their own under `folder`. */
export async function measureRuns(paths: readonly string[], folder: string, root: string): Promise<Runs> {
  const cacheFolder = join(folder, 'kept');
  const run = async (): Promise<{ seconds: number; printed: number }> => {
    const start = performance.now();
    let printed = 0;
    for await (const { json } of readAll(paths, { root, cacheFolder })) printed += json.length;
    return { seconds: (performance.now() - start) / 1000, printed };
  };
  const first = await run();
  const second = await run();
  if (first.printed !== second.printed)
    throw new Error(`unexpected ${second.printed} bytes in the second run, expected ${first.printed}`);
  await rm(cacheFolder, { recursive: true });
  const memory = process.resourceUsage().maxRSS / 1024;
  return { first: first.seconds, second: second.seconds, memory, printed: first.printed };
}
