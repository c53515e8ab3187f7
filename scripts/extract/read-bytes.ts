import { readFile } from 'node:fs/promises';
import { VFile } from 'vfile';

/** A file with its bytes; one that cannot be read has none, and an error that says why. */
export async function readBytes(path: string): Promise<VFile> {
  try {
    return new VFile({ path, value: await readFile(path) });
  } catch (error) {
    const file = new VFile({ path });
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const message = file.message(`unexpected ${why}, expected a file that can be read; mend the path`, {
      source: 'extract',
      ruleId: 'unreadable',
    });
    message.fatal = true;
    return file;
  }
}
