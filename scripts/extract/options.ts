import { parseArgs } from 'node:util';

/** What `extract` was asked to do. */
export interface Options {
  mode: 'write' | 'check' | 'stdout';
  paths: readonly string[];
}

/** How the command is used, told with `--help` and with every mistake. */
export const usage = `Usage: npm run extract [-- PATH…]          read articles, write data/readings
       npm run extract -- --check [PATH…]   write nothing; fail where a committed reading differs
       npm run -s extract -- --stdout PATH…  print the readings as JSON, write nothing
Without paths, articles are read from $ARTICLES_DIR, or else from data/articles.`;

/** A command line that cannot be obeyed. */
export class UsageError extends Error {}

/**
 * Reads the command line (without program and script). Null when help is asked for.
 * Throws a UsageError for unknown flags and for flags that do not go together.
 */
export function readOptions(args: readonly string[]): Options | null {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        check: { type: 'boolean' },
        stdout: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals: paths } = parsed;
  if (values.help) return null;
  if (values.check && values.stdout) throw new UsageError('--check and --stdout do not go together');
  if (values.stdout && paths.length === 0) throw new UsageError('--stdout needs at least one PATH');
  return { mode: values.stdout ? 'stdout' : values.check ? 'check' : 'write', paths };
}
