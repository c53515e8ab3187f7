import { z } from 'zod';
import { Gold } from '../../src/pipeline/score/gold.ts';
import { Refusal } from '../command-line/refusal.ts';
import { openFile } from '../extract/open-file.ts';

/** The gold readings at a path; throws a Refusal that says what is the matter with the file. */
export async function readGold(path: string): Promise<Gold> {
  const text = String(await openFile(path));
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new Refusal(`${path}: unexpected text, expected gold readings in JSON; ${String(error)}`, {
      cause: error,
    });
  }
  const gold = Gold.safeParse(json);
  if (gold.success) return gold.data;
  throw new Refusal(`${path}: unexpected JSON, expected gold readings\n${z.prettifyError(gold.error)}`);
}
