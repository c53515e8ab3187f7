import { Worker } from 'node:worker_threads';
import type { Fault, Input } from '../../src/pipeline/testing/reading-faults.ts';
import type { Judgement } from './judge-worker.ts';

/** How long a file may take; twice that, and some for a slow machine, is a fault. */
const allowed = {
  /** Processor time for a kilobyte: a megabyte in two seconds. */
  millisecondsPerKilobyte: 2,
  /** What a short file may take anyway, in milliseconds. */
  milliseconds: 300,
  /** How much longer than that a machine may take that does other things too. */
  slack: 3,
  /** After so many milliseconds on the clock a reading of a short file is stopped; a longer one has more in proportion. */
  patience: 8_000,
} as const;

const patience = (bytes: number): number => allowed.patience + 4 * bound(bytes);
const bound = (bytes: number): number =>
  allowed.slack * Math.max(allowed.milliseconds, (bytes / 1000) * allowed.millisecondsPerKilobyte);

/**
 * Judges inputs in a thread of its own, one at a time, so that a reading that never ends can be ended. A reading that
 * takes too long for its length is a fault, and so is one that must be stopped or takes the thread down with it.
 */
export class Judge {
  #worker: Worker | null = null;

  async judge(input: Input): Promise<Judgement> {
    this.#worker ??= new Worker(new URL('./judge-worker.ts', import.meta.url));
    const worker = this.#worker;
    const most = patience(input.bytes.length);
    const judgement = await new Promise<Judgement>((done) => {
      const finish = (said: Judgement): void => {
        clearTimeout(timer);
        worker.off('message', finish).off('error', crash).off('exit', crash);
        done(said);
      };
      const fail = (what: string): void => {
        this.#worker = null;
        finish({ faults: [{ promise: 'a reading ends', what }], milliseconds: most });
        void worker.terminate();
      };
      const crash = (why: unknown): void => fail(`the thread ended: ${String(why)}`);
      const timer = setTimeout(() => fail(`stopped after ${most} ms`), most);
      worker.on('message', finish).on('error', crash).on('exit', crash);
      worker.postMessage(input);
    });
    const due = bound(input.bytes.length);
    const slow: Fault[] =
      judgement.milliseconds > due && judgement.faults.length === 0
        ? [
            {
              promise: 'time grows with length',
              what: `${judgement.milliseconds.toFixed(0)} ms for ${input.bytes.length} bytes`,
            },
          ]
        : [];
    return { ...judgement, faults: [...judgement.faults, ...slow] };
  }

  async end(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = null;
  }
}
