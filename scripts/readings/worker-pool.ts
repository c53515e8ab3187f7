import { Worker } from 'node:worker_threads';

/** Threads that all run one script and answer one task at a time each. */
export interface WorkerPool<Task, Result> {
  size: number;
  /** Gives a task to the thread with the fewest; rejects where the thread throws or dies. */
  run(task: Task): Promise<Result>;
  /** Ends the threads; tasks under way are lost. */
  close(): Promise<void>;
}

/** What a worker answers: a result, or what it threw. */
export type Answer<Result> = { result: Result } | { error: string };

/**
 * Memory for what a thread has just made, in MB. Articles leave nothing behind but their readings, so that more of it only
 * lies about: with V8’s own choice two threads took 560 MB, with this 350, at the same speed.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 32 };

interface Waiting<Result> {
  resolve: (result: Result) => void;
  reject: (error: Error) => void;
}

/** One thread with the tasks it was given, which it answers in their order. */
class PoolWorker<Task, Result> {
  readonly waiting: Waiting<Result>[] = [];
  readonly #worker: Worker;

  constructor(script: URL, workerData: unknown) {
    this.#worker = new Worker(script, { workerData, resourceLimits });
    this.#worker.on('message', (answer: Answer<Result>) => {
      const first = this.waiting.shift();
      if ('result' in answer) first?.resolve(answer.result);
      else first?.reject(new Error(answer.error));
    });
    this.#worker.on('error', (error) => this.#fail(error));
    this.#worker.on('exit', () => this.#fail(new Error('unexpected end of a worker, expected its answer')));
  }

  #fail(reason: unknown): void {
    const error = reason instanceof Error ? reason : new Error(String(reason));
    for (const { reject } of this.waiting.splice(0)) reject(error);
  }

  run(task: Task): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject });
      this.#worker.postMessage(task);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}

/** A pool of `size` threads that run `script` with `workerData`; a script answers each message by an `Answer`, in order. */
export function workerPool<Task, Result>(
  script: URL,
  size: number,
  workerData: unknown,
): WorkerPool<Task, Result> {
  const workers = Array.from({ length: size }, () => new PoolWorker<Task, Result>(script, workerData));
  return {
    size,
    run(task) {
      const [first, ...others] = workers;
      if (!first) throw new RangeError('unexpected pool without workers, expected one at least');
      const free = others.reduce(
        (best, worker) => (worker.waiting.length < best.waiting.length ? worker : best),
        first,
      );
      return free.run(task);
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.close()));
    },
  };
}
