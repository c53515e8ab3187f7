import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import type { Fault, Input } from '../src/pipeline/testing/reading-faults.ts';
import { obey } from './command-line/obey.ts';
import { openFile } from './extract/open-file.ts';
import { articlesIn, inputsFrom, inputsOf } from './fuzz/inputs.ts';
import { Judge } from './fuzz/judge.ts';
import { readOptions, usage, type Options } from './fuzz/options.ts';
import { shrink } from './fuzz/shrink.ts';

const root = resolve(import.meta.dirname, '..');
const saved = join(root, '.cache/fuzz');
/** Faults after which the rest is not worth the wait. */
const enough = 10;
/** Shorter files say nothing of time for a kilobyte. */
const telling = 2_000;

/** Lines of a fault that are worth printing. */
const shown = 12;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const tell = (faults: readonly Fault[]): void => {
  for (const { promise, what } of faults) {
    say([`  broken: ${promise}`, ...what.split('\n').slice(0, shown)].join('\n    '));
  }
};

/** Saves an input under its seed and hash; gives the path from the root. */
async function save({ name, bytes }: Input, seed: number): Promise<string> {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  const path = join(saved, `${seed}-${hash}-${name}`);
  await mkdir(saved, { recursive: true });
  await writeFile(path, bytes);
  return relative(root, path);
}

/** Saves an input that breaks a promise and says how to read it again; then the same, cut down as long as it breaks it. */
async function keep(input: Input, faults: readonly Fault[], seed: number, judge: Judge): Promise<void> {
  say(`✗ seed ${seed}, ${input.bytes.length} bytes: npm run fuzz -- --replay ${await save(input, seed)}`);
  tell(faults);
  const promised = new Set(faults.map(({ promise }) => promise));
  const fails = async (candidate: Input): Promise<boolean> =>
    (await judge.judge(candidate)).faults.some(({ promise }) => promised.has(promise));
  const smaller = await shrink(input, fails, () => performance.now());
  say(`  cut down to ${smaller.bytes.length} bytes: npm run fuzz -- --replay ${await save(smaller, seed)}`);
  tell((await judge.judge(smaller)).faults);
}

async function replay(path: string, judge: Judge): Promise<number> {
  const { value } = await openFile(path);
  const bytes = Buffer.from(value ?? '');
  const { faults, milliseconds } = await judge.judge({ name: basename(path), bytes });
  tell(faults);
  say(`${faults.length} promises broken in ${milliseconds.toFixed(1)} ms`);
  return faults.length === 0 ? 0 : 1;
}

/** Reads inputs until time or number is up. Gives the exit code: 0 where every promise was kept. */
async function fuzz({ seed, inputs: most, milliseconds }: Options, judge: Judge): Promise<number> {
  const inputs = inputsFrom(articlesIn(join(root, 'src/tests/articles')));
  const until = performance.now() + milliseconds;
  const broken = new Set<string>();
  let [count, bytes, spent, failures] = [0, 0, 0, 0];
  let worst = { rate: 0, seed };
  for (let current = seed; count < most && performance.now() < until && failures < enough; current += 1) {
    for (const input of inputsOf(inputs, current)) {
      if (count >= most || performance.now() >= until || failures >= enough) break;
      const { faults, milliseconds: taken } = await judge.judge(input);
      count += 1;
      bytes += input.bytes.length;
      spent += taken;
      const rate = taken / (input.bytes.length / 1000);
      if (input.bytes.length >= telling && rate > worst.rate) worst = { rate, seed: current };
      const fresh = faults.find(({ promise }) => !broken.has(promise));
      if (faults.length > 0) failures += 1;
      if (!fresh) continue;
      broken.add(fresh.promise);
      await keep(input, faults, current, judge);
    }
  }
  const megabytes = (bytes / 1e6).toFixed(1);
  say(
    `checked: ${count} inputs, ${megabytes} MB, ${((spent / Math.max(bytes, 1)) * 1000).toFixed(2)} ms/kB, worst ${worst.rate.toFixed(2)} ms/kB (seed ${worst.seed}); ${failures} broken, from seed ${seed}`,
  );
  return failures === 0 ? 0 : 1;
}

await obey({
  usage,
  readOptions: (args) => readOptions(args, Date.now),
  async run(options) {
    const judge = new Judge();
    try {
      return options.replay ? await replay(options.replay, judge) : await fuzz(options, judge);
    } finally {
      await judge.end();
    }
  },
});
