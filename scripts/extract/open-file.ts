import type { VFile } from 'vfile';
import { Refusal } from '../command-line/refusal.ts';
import { readBytes } from './read-bytes.ts';

/** A file with its bytes; throws a Refusal that says what is the matter where it cannot be read. */
export async function openFile(path: string): Promise<VFile> {
  const file = await readBytes(path);
  const [wrong] = file.messages;
  if (wrong) throw new Refusal(`${path}: ${wrong.reason}`);
  return file;
}
