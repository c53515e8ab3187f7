import { zipSync } from 'fflate';
import type { ExportFile } from './export-file.ts';

/**
 * Files in a zip, below one folder. The same files give the same bytes on every machine: the time of each is the
 * beginning of `day`, whatever the clock and its zone, and the packing is done in JavaScript.
 *
 * @param day YYYY-MM-DD
 */
export function archiveOf(folder: string, files: readonly ExportFile[], day: string): Uint8Array {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // Zip keeps local time without saying whose: a date of the machine’s own zone is written as it is read.
  const mtime = new Date(year, month - 1, date);
  return zipSync(
    Object.fromEntries(files.map(({ path, content }) => [`${folder}/${path}`, Buffer.from(content)])),
    { mtime, level: 9 },
  );
}
