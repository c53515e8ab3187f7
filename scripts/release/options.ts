import { parseArgs } from 'node:util';
import { UsageError } from '../command-line/usage-error.ts';

export const usage = `usage: npm run release [-- --checked]

Freezes the current edition: every picture, the data and the citations, as data/releases/<version>.
  --checked  npm test has just passed on this very commit: do not check the sources again`;

/** What was asked of the command. */
export interface Options {
  /** Whether the sources were checked already. */
  checked: boolean;
}

/** Reads the arguments; null when help is asked for. Throws a UsageError for what is not understood. */
export function readOptions(args: readonly string[]): Options | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { checked: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    return values.help ? null : { checked: values.checked ?? false };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
