import { parseOptions } from '../command-line/parse-options.ts';
import { UsageError } from '../command-line/usage-error.ts';

/** What `fuzz` was asked to do. */
export interface Options {
  /** Seed of the first batch; the next has the next number. */
  seed: number;
  /** When to stop: after so many inputs, or so many milliseconds. */
  inputs: number;
  milliseconds: number;
  /** A saved input to judge again, instead of new ones. */
  replay: string | null;
}

/** How the command is used, told with `--help` and with every mistake. */
export const usage = `Usage: npm run fuzz -- --minutes N [--seed S]   read hostile input for N minutes
       npm run fuzz -- --inputs N [--seed S]    read the first N inputs of the seed
       npm run fuzz -- --replay FILE            read a saved input again`;

const numberOf = (name: string, text: string): number => {
  const value = Number(text);
  if (!(value >= 0)) throw new UsageError(`unexpected --${name} ${text}, expected a number`);
  return value;
};

/**
 * Reads the command line (without program and script). Null when help is asked for. Without a seed, `clock` gives one.
 * Throws a UsageError for unknown flags, for numbers that are none, and where nothing says when to stop.
 */
export function readOptions(args: readonly string[], clock: () => number): Options | null {
  const parsed = parseOptions(args, {
    options: {
      minutes: { type: 'string' },
      inputs: { type: 'string' },
      seed: { type: 'string' },
      replay: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const { minutes, inputs, seed, replay, help } = parsed.values;
  if (help) return null;
  if (minutes === undefined && inputs === undefined && replay === undefined)
    throw new UsageError('expected --minutes, --inputs or --replay');
  return {
    seed: seed === undefined ? clock() % 2_147_483_647 : Math.trunc(numberOf('seed', seed)),
    inputs: inputs === undefined ? Infinity : numberOf('inputs', inputs),
    milliseconds: minutes === undefined ? Infinity : numberOf('minutes', minutes) * 60_000,
    replay: replay ?? null,
  };
}
