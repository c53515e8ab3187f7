import { Ledger } from '../schema/ledger.ts';

/** The keys of the ledger, in the order of its schema. */
const keys = Object.keys(Ledger.shape) as (keyof Ledger)[];

/**
 * The ledger as files: name to text, one file `<key>.json` for each key. Fields stand in the order of the schema,
 * so that the same ledger always gives the same bytes; every file ends with a newline.
 * Throws a ZodError for what is not a ledger: nothing unproved is ever handed over for writing.
 */
export function ledgerToFiles(ledger: Ledger): Map<string, string> {
  const proved = Ledger.parse(ledger);
  return new Map(keys.map((key) => [`${key}.json`, `${JSON.stringify(proved[key], null, 2)}\n`]));
}

/**
 * The ledger out of its files. `read` takes a file name such as `policies.json` and gives its text, or throws.
 * Throws a ZodError when the files do not hold a ledger, and a SyntaxError when one is not JSON.
 */
export function ledgerFromFiles(read: (name: string) => string): Ledger {
  return Ledger.parse(Object.fromEntries(keys.map((key) => [key, JSON.parse(read(`${key}.json`))])));
}
