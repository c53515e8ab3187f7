import { createHash } from 'node:crypto';
import { strToU8, zlibSync } from 'fflate';

/** An object of a file, as others name it: `5 0 R`. */
export type Reference = `${number} 0 R`;

/** The content of a stream, made small. */
export interface Packed {
  packed: Uint8Array;
}

/** Operators as the content of a stream. */
export const packed = (operators: string): Packed => ({ packed: zlibSync(strToU8(operators), { level: 9 }) });

/** A PDF file in the making (ISO 32000-1). The same objects in the same order are the same bytes. */
export interface PdfFile {
  /** Room for an object that others name before it is known. */
  reserve(): Reference;
  /** An object: what stands between `obj` and `endobj`, in ASCII. */
  put(body: string, at?: Reference): Reference;
  /** A stream with the entries of its dictionary, but for its length; packed, or a text to be read as it is. */
  stream(entries: string, content: Packed | string): Reference;
  /** The whole file, from its catalogue and its description. */
  bytes(catalogue: Reference, description: Reference): Uint8Array;
}

/** A text as PDF writes those of any language: UTF-16 in hexadecimal digits. */
export function pdfText(text: string): string {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  return `<FEFF${units.map((unit) => unit.toString(16).padStart(4, '0').toUpperCase()).join('')}>`;
}

/** An empty file. */
export function pdfFile(): PdfFile {
  const objects: (readonly Uint8Array[])[] = [];
  const reserve = (): Reference => `${objects.push([])} 0 R`;
  const set = (pieces: readonly Uint8Array[], at = reserve()): Reference => {
    objects[Number.parseInt(at, 10) - 1] = pieces;
    return at;
  };
  return {
    reserve,
    put: (body, at) => set([strToU8(body)], at),
    stream(entries, content) {
      const [held, filter] =
        typeof content === 'string' ? [strToU8(content), ''] : [content.packed, ' /Filter /FlateDecode'];
      const head = `<<${entries}${filter} /Length ${held.length}>>\nstream\n`;
      return set([strToU8(head), held, strToU8('\nendstream')]);
    },
    bytes(catalogue, description) {
      // The second line tells programs that the file is not text.
      const pieces: Uint8Array[] = [strToU8('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', true)];
      const places: number[] = [];
      let length = pieces[0]?.length ?? 0;
      const write = (piece: Uint8Array) => {
        pieces.push(piece);
        length += piece.length;
      };
      for (const [index, object] of objects.entries()) {
        places.push(length);
        [strToU8(`${index + 1} 0 obj\n`), ...object, strToU8('\nendobj\n')].forEach(write);
      }
      const start = length;
      const lines = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`);
      const name = createHash('sha256').update(Buffer.concat(pieces)).digest('hex').slice(0, 32);
      const size = objects.length + 1;
      write(strToU8(`xref\n0 ${size}\n0000000000 65535 f \n${lines.join('')}`));
      write(
        strToU8(
          `trailer\n<</Size ${size} /Root ${catalogue} /Info ${description} /ID [<${name}> <${name}>]>>\nstartxref\n${start}\n%%EOF\n`,
        ),
      );
      return new Uint8Array(Buffer.concat(pieces));
    },
  };
}
