import { parentPort } from 'node:worker_threads';
import { resolve } from 'node:path';
import { faultsOf, type Fault, type Input } from '../../src/pipeline/testing/reading-faults.ts';
import { readRegisters } from '../extract/registers.ts';

/** What the worker says of an input. */
export interface Judgement {
  faults: Fault[];
  /** Processor time of one reading, in milliseconds. */
  milliseconds: number;
}

/** How many times `faultsOf` reads a file: twice whole, and once more to parse it. */
const readings = 2;

const { gazetteer } = await readRegisters(resolve(import.meta.dirname, '../..'));
if (!gazetteer) throw new Error('unexpected register, expected it well-formed; run npm run extract');

parentPort?.on('message', (input: Input) => {
  const before = process.threadCpuUsage();
  const faults = faultsOf(input, gazetteer);
  const { user, system } = process.threadCpuUsage(before);
  const judgement: Judgement = { faults, milliseconds: (user + system) / 1000 / readings };
  parentPort?.postMessage(judgement);
});
