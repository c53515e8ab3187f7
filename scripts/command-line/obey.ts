import { endWhenClosed } from './end-when-closed.ts';
import { Refusal } from './refusal.ts';
import { UsageError } from './usage-error.ts';

/** A command as the shell knows it. */
export interface Command<Options> {
  /** What is printed for `--help`, and behind every mistake in the command line. */
  usage: string;
  /** Reads the arguments; null when help is asked for. Throws a UsageError for what it cannot obey. */
  readOptions: (args: readonly string[]) => Options | null;
  /** Does it. Gives the exit code; throws a Refusal for what it will not do. */
  run: (options: Options) => Promise<number>;
}

/**
 * Runs a command with the arguments of this process and sets its exit code: that of `run`, 2 for a command line that
 * cannot be obeyed, 1 for what is refused. Mistakes are told on stderr in words; whatever else is thrown goes through.
 */
export async function obey<Options>({ usage, readOptions, run }: Command<Options>): Promise<void> {
  endWhenClosed(process.stdout);
  try {
    const options = readOptions(process.argv.slice(2));
    if (options === null) process.stdout.write(`${usage}\n`);
    else process.exitCode = await run(options);
  } catch (error) {
    const isUsage = error instanceof UsageError;
    if (!isUsage && !(error instanceof Refusal)) throw error;
    process.stderr.write(isUsage ? `${error.message}\n${usage}\n` : `${error.message}\n`);
    process.exitCode = isUsage ? 2 : 1;
  }
}
