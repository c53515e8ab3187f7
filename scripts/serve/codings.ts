import type { Transform } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';

/** A way to send text compressed, by its name in `Content-Encoding`. */
export type Coding = 'br' | 'gzip';

/** What hosts spend on a page they have not sent before: the highest quality takes a second for a long one. */
const QUALITY = 5;

/** Compressors by their coding, the one preferred first. */
export const codings: Record<Coding, () => Transform> = {
  br: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }),
  gzip: () => createGzip(),
};

/** The coding for who sends this `Accept-Encoding`, or null for text as it is. What is refused by a weight of 0 is not taken. */
export function codingFor(accepted: string | string[] | undefined): Coding | null {
  const taken = String(accepted ?? '')
    .split(',')
    .filter((part) => !/;\s*q=0(?:\.0*)?\s*$/.test(part))
    .map((part) => part.split(';', 1)[0]?.trim());
  return (Object.keys(codings) as Coding[]).find((coding) => taken.includes(coding)) ?? null;
}
