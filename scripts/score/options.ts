import { parseOptions } from '../command-line/parse-options.ts';
import { UsageError } from '../command-line/usage-error.ts';

/** What `score` was asked to do. */
export interface Options {
  /** Path of the gold readings; null where none is named. */
  gold: string | null;
  /** The folder whose articles are read now; null where the committed readings are compared. */
  articles: string | null;
  verbose: boolean;
}

/** How the command is used, told with `--help` and with every mistake. */
export const usage = `Usage: npm run score [-- [--verbose] [--articles FOLDER] [GOLD]]
Compares data/readings, or with --articles what is read in a folder now, with a file of gold readings: GOLD, or
else $GOLD_FILE. With --verbose each reading that is missing or unexpected is named.`;

/**
 * Reads the command line (without program and script). Null when help is asked for. Where it names no gold readings,
 * they are those of `usualGold`. Throws a UsageError for unknown flags and for more than one file.
 */
export function readOptions(args: readonly string[], usualGold: string | undefined): Options | null {
  const parsed = parseOptions(args, {
    allowPositionals: true,
    options: {
      verbose: { type: 'boolean', short: 'v' },
      articles: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const { values, positionals } = parsed;
  if (values.help) return null;
  if (positionals.length > 1) throw new UsageError(`unexpected ${positionals.length} files, expected one`);
  return {
    gold: positionals[0] ?? usualGold ?? null,
    articles: values.articles ?? null,
    verbose: values.verbose ?? false,
  };
}
