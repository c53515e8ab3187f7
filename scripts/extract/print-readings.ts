import { once } from 'node:events';
import { VFile } from 'vfile';
import { readAll, type ReadAllOptions } from '../readings/read-all.ts';
import { tell } from '../readings/printed-reading.ts';

/** What came of printing: the files that something is to be told of, and whether any of them is in error. */
export interface Printed {
  files: VFile[];
  hasError: boolean;
}

/**
 * Prints the readings of the files at `paths` to `out`, as the JSON array that JSON.stringify makes of them with an
 * indentation of two, and a line feed. One reading after the other is written as `out` takes them, so that ten thousand
 * take no more memory than ten.
 */
export async function printReadings(
  paths: readonly string[],
  out: NodeJS.WritableStream,
  options: ReadAllOptions,
): Promise<Printed> {
  const files: VFile[] = [];
  const write = async (chunk: string | Uint8Array): Promise<void> => {
    if (!out.write(chunk)) await once(out, 'drain');
  };
  let separator = '[\n  ';
  for await (const { path, json, messages } of readAll(paths, options)) {
    await write(separator);
    await write(json);
    separator = ',\n  ';
    if (messages.length > 0) files.push(tell(new VFile({ path }), messages));
  }
  await write('\n]\n');
  return { files, hasError: files.some((file) => file.messages.some(({ fatal }) => fatal === true)) };
}
