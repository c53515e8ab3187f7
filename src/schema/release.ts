import { z } from 'zod';
import { Bilingual } from './bilingual.ts';
import { Identifier } from './identifier.ts';
import { Version } from './version.ts';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits');
const Bytes = z.int().nonnegative();
const Pixels = z.int().positive();

/** The manifest of a release: what it holds, and what came before it. Written once, never changed. */
export const Release = z.strictObject({
  version: Version,
  /** The day of its edition. */
  date: z.iso.date(),
  /** The release before it and the SHA-256 of that one’s manifest, so that none can be rewritten unseen. */
  previous: z.strictObject({ version: Version, sha256: Sha256 }).nullable(),
  /** The file beside the manifest that holds the bytes. */
  archive: z.strictObject({ bytes: Bytes, sha256: Sha256 }),
  /** Pictures that it holds, as they were called, and how high each stands in a page without scripts. */
  charts: z.array(
    z.strictObject({
      id: Identifier,
      title: Bilingual,
      height: z.strictObject({ en: Pixels, zh: Pixels }),
    }),
  ),
  /** Every file, by its path below `/v/<version>/`, in the order of their paths. */
  files: z.array(z.strictObject({ path: z.string(), bytes: Bytes, sha256: Sha256 })),
});
export type Release = z.infer<typeof Release>;
