import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Input } from '../../src/pipeline/testing/reading-faults.ts';
import { damagedBytes } from './damaged-bytes.ts';
import { wrappedText } from './wrapped-text.ts';

/** The articles of a folder, in the order of their names: what the fuzzer damages. */
export function articlesIn(folder: string): Input[] {
  const names = readdirSync(folder).filter((name) => /\.(?:md|html|txt)$/.test(name));
  return names.sort().map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
}

/** Every kind of input: damaged files, sentences of the genre in any markup, and the latter damaged in turn. */
export function inputsFrom(files: readonly Input[]): fc.Arbitrary<Input> {
  const wrapped = wrappedText.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }));
  return fc.oneof(
    { weight: 3, arbitrary: damagedBytes(files) },
    { weight: 4, arbitrary: wrapped },
    {
      weight: 1,
      arbitrary: fc.tuple(wrapped, wrapped).chain((pair) => damagedBytes(pair)),
    },
  );
}

/** The `index`th input of a seed: the same on every machine. A seed gives `batch` of them. */
const batch = 64;

/** The inputs of a seed, `batch` of them, the same on every machine. */
export const inputsOf = (inputs: fc.Arbitrary<Input>, seed: number): Input[] =>
  fc.sample(inputs, { seed, numRuns: batch });
