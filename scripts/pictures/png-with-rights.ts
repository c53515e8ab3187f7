import { crc32 } from 'node:zlib';
import type { Sharp } from 'sharp';

/** How hard to try to make a file small, from 1 to 10: more takes long, and saves little in drawings. */
const EFFORT = 1;

/** What every PNG begins with: its signature of eight bytes, and its header of thirteen in a chunk. */
const START = 8 + 12 + 13;

/**
 * An image as PNG with a palette of as many colours as this quality asks for, of a hundred, and with this metadata as XMP in a chunk of its own, uncompressed, where the standard has
 * it (ISO 16684-3, of type `iTXt`): libvips packs it into another, which few programs read.
 */
export async function pngWithRights(image: Sharp, packet: string, quality: number): Promise<Buffer> {
  const file = await image.png({ palette: true, dither: 0, quality, effort: EFFORT }).toBuffer();
  return Buffer.concat([file.subarray(0, START), xmpChunk(packet), file.subarray(START)]);
}

/** Keyword, not compressed, no language, no translated keyword, text. */
function xmpChunk(packet: string): Buffer {
  const named = Buffer.from(`iTXtXML:com.adobe.xmp\0\0\0\0\0${packet}`, 'utf8');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(named.length - 4);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
