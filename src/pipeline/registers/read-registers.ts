import { VFile } from 'vfile';
import { reportProblems } from '../problem.ts';
import { readRegister } from './read-register.ts';
import { folderRegisters, singleRegisters, type Registers } from './registers.ts';

const keysOf = <T extends object>(table: T) => Object.keys(table) as (keyof T)[];

/** A stand-in for a file that should be there, with the message that it is not. */
function missing(path: string): VFile {
  const file = new VFile({ path });
  const reason = 'unexpected gap, expected this file; write it or bring it back';
  reportProblems([{ file, place: null, rule: 'missing-file', reason }]);
  return file;
}

/**
 * Reads every register and reading among the project’s files, known by their paths from the project’s root.
 * Gives all of them, or null when one is missing or broken; then the messages stand on the files it hands back,
 * stand-ins for missing ones among them.
 */
export function readRegisters(files: readonly VFile[]): { registers: Registers | null; files: VFile[] } {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const seen: VFile[] = [];
  const take = (file: VFile) => (seen.push(file), file);

  const singles = keysOf(singleRegisters).map((key) => {
    const { path, schema } = singleRegisters[key];
    const file = byPath.get(path);
    return [key, file ? readRegister(take(file), schema) : (take(missing(path)), null)] as const;
  });
  const folders = keysOf(folderRegisters).map((key) => {
    const { folder, extension, schema } = folderRegisters[key];
    const inside = files
      .filter((file) => file.dirname === folder && file.extname === extension)
      .toSorted((one, other) => (one.path < other.path ? -1 : 1));
    return [key, inside.map((file) => readRegister(take(file), schema))] as const;
  });

  const complete =
    singles.every(([, register]) => register) && folders.every(([, registers]) => registers.every(Boolean));
  // The tables above give every key its schema, so the entries make a whole `Registers`.
  const registers = complete ? (Object.fromEntries([...singles, ...folders]) as unknown as Registers) : null;
  return { registers, files: seen };
}
