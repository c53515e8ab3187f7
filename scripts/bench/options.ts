import { parseOptions } from '../command-line/parse-options.ts';
import { UsageError } from '../command-line/usage-error.ts';

/** How the command is used, told with `--help` and with every mistake. */
export const usage = `Usage: npm run bench [-- --sizes 100,1000,10000]
Invents corpora of so many articles, reads them, and prints what that costs beside the limits; fails where one is missed.`;

/**
 * The sizes of corpora that the command line (without program and script) asks for, in articles, the smallest first; null
 * when help is asked for. Throws a UsageError for unknown flags and for sizes that are no whole numbers.
 */
export function readSizes(args: readonly string[]): number[] | null {
  const { values } = parseOptions(args, {
    options: {
      sizes: { type: 'string', default: '100,1000,10000' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return null;
  const sizes = values.sizes.split(',').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 1))
    throw new UsageError(`unexpected --sizes ${values.sizes}, expected whole numbers such as 100,1000`);
  return sizes.sort((one, other) => one - other);
}
