import type { Input } from '../../src/pipeline/testing/reading-faults.ts';

/** How many tries the shrinking of one input may take, and how many milliseconds. */
const tries = 3_000;
const patience = 20_000;

/**
 * A smaller input for which `fails` still holds: pieces are cut out of it, half of it first and then ever smaller ones,
 * as long as it fails without them. Gives up after twenty seconds of `clock`.
 */
export async function shrink(
  input: Input,
  fails: (input: Input) => Promise<boolean>,
  clock: () => number,
): Promise<Input> {
  const until = clock() + patience;
  let { bytes } = input;
  let left = tries;
  for (let size = bytes.length >> 1; size >= 1 && left > 0; size >>= 1) {
    for (let start = 0; start < bytes.length && left > 0 && clock() < until; left -= 1) {
      const without = Buffer.concat([bytes.subarray(0, start), bytes.subarray(start + size)]);
      if (await fails({ ...input, bytes: without })) bytes = without;
      else start += size;
    }
  }
  return { ...input, bytes };
}
