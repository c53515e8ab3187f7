import { parseOptions } from '../command-line/parse-options.ts';
import { UsageError } from '../command-line/usage-error.ts';

/** What `extract` was asked to do. */
export interface Options {
  mode: 'show' | 'explain' | 'write' | 'check' | 'stdout';
  paths: readonly string[];
}

/** How the command is used, told with `--help` and with every mistake. */
export const usage = `Usage: npm run extract                       read all articles, write data/readings
       npm run extract -- PATH…              show what is read in these, write nothing
       npm run extract -- --explain PATH…    show which rule took or refused what, and why
       npm run -s extract -- --stdout PATH…  print the readings as JSON, write nothing
       npm run extract -- --write PATH…      write the readings of these
       npm run extract -- --check [PATH…]    fail where a committed reading differs; leave the new one beside it
All articles are those of $ARTICLES_DIR, or else of data/articles. Pages are as wide as the terminal, or $COLUMNS.`;

/** The flags that choose a mode, and whether it needs paths. */
const modes = {
  explain: { needsPaths: true },
  write: { needsPaths: false },
  check: { needsPaths: false },
  stdout: { needsPaths: true },
} as const;
const flags = Object.keys(modes) as (keyof typeof modes)[];

/**
 * Reads the command line (without program and script). Null when help is asked for.
 * Throws a UsageError for unknown flags and for flags that do not go together.
 */
export function readOptions(args: readonly string[]): Options | null {
  const parsed = parseOptions(args, {
    allowPositionals: true,
    options: {
      explain: { type: 'boolean' },
      write: { type: 'boolean' },
      check: { type: 'boolean' },
      stdout: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const { values, positionals: paths } = parsed;
  if (values.help) return null;
  const [mode, other] = flags.filter((flag) => values[flag]);
  if (other) throw new UsageError(`--${mode} and --${other} do not go together`);
  if (mode && modes[mode].needsPaths && paths.length === 0)
    throw new UsageError(`--${mode} needs at least one PATH`);
  return { mode: mode ?? (paths.length > 0 ? 'show' : 'write'), paths };
}
