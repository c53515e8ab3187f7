import { parseOptions } from '../command-line/parse-options.ts';
import { Identifier } from '../../src/schema/identifier.ts';
import { UsageError } from '../command-line/usage-error.ts';

/** What `draft` was asked to do. */
export interface Options {
  /** The article’s file. */
  path: string;
  /** Keys that a person has chosen; null where the file’s name or custom decides. */
  id: string | null;
  policy: string | null;
  /** Where the draft goes: printed, into a new file, or into the registers. */
  to: { kind: 'stdout' } | { kind: 'file'; path: string } | { kind: 'registers' };
}

/** How the command is used, told with `--help` and with every mistake. */
export const usage = `Usage: npm run -s draft -- FILE                print the register entries that an article calls for
       npm run draft -- FILE --write PATH         write them into a new file; one that is there stays
       npm run draft -- FILE --add                add them at the end of the registers
Options: --id ID      key of the article, or else its file name
         --policy ID  key of the policy that it is about, if that is new
What a person must write is marked TODO(…); nothing is built while one is left in a register.`;

function identifier(flag: string, value: string | undefined): string | null {
  if (value === undefined) return null;
  if (Identifier.safeParse(value).success) return value;
  throw new UsageError(
    `unexpected --${flag} “${value}”, expected lower-case letters and digits joined by hyphens`,
  );
}

/**
 * Reads the command line (without program and script). Null when help is asked for. Throws a UsageError for unknown flags,
 * for flags that do not go together, and unless exactly one file is named.
 */
export function readOptions(args: readonly string[]): Options | null {
  const options = {
    id: { type: 'string' },
    policy: { type: 'string' },
    write: { type: 'string' },
    add: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  const parsed = parseOptions(args, { allowPositionals: true, options });
  const { values, positionals } = parsed;
  if (values.help) return null;
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0)
    throw new UsageError(`unexpected ${positionals.length} files, expected one`);
  if (values.add && values.write !== undefined) throw new UsageError('--add and --write do not go together');
  return {
    path,
    id: identifier('id', values.id),
    policy: identifier('policy', values.policy),
    to: values.add
      ? { kind: 'registers' }
      : values.write === undefined
        ? { kind: 'stdout' }
        : { kind: 'file', path: values.write },
  };
}
