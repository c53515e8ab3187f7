import { z } from 'zod';

const NUMBER = '(?:0|[1-9][0-9]{0,5})';

/** Number of an edition and of its release: three whole numbers, as semantic versioning has them, and nothing after. */
export const Version = z
  .string()
  .regex(
    new RegExp(`^${NUMBER}\\.${NUMBER}\\.${NUMBER}$`),
    'expected three numbers joined by points, such as 1.0.2',
  );

/** Below zero where `one` came before `other`, above zero where after, zero where they are the same. */
export function compareVersions(one: string, other: string): number {
  const [left, right] = [one, other].map((version) => version.split('.').map(Number));
  const place = (left ?? []).findIndex((number, at) => number !== right?.[at]);
  return place < 0 ? 0 : (left?.[place] ?? 0) - (right?.[place] ?? 0);
}
