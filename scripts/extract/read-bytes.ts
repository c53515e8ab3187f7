import { readFile } from 'node:fs/promises';
import { VFile } from 'vfile';

/** What is the matter with a path by the code of the error, and what to do; for other codes the code has to say it. */
const causes: Readonly<Record<string, string>> = {
  ENOENT: 'unexpected path where nothing stands, expected a file; mend the path',
  EISDIR: 'unexpected folder, expected a file; name the files in it, as in FOLDER/*',
  EACCES: 'unexpected file that may not be read, expected one that may; change its permissions',
};

const causeOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return causes[code] ?? `unexpected ${code}, expected a file that can be read; mend the path`;
};

/** A file with its bytes; one that cannot be read has none, and an error that says why. */
export async function readBytes(path: string): Promise<VFile> {
  try {
    return new VFile({ path, value: await readFile(path) });
  } catch (error) {
    const file = new VFile({ path });
    const message = file.message(causeOf(error), { source: 'extract', ruleId: 'unreadable' });
    message.fatal = true;
    return file;
  }
}
