import fc from 'fast-check';

/** A change to the bytes of a file. `other` is a second file, of which pieces may come. */
type Damage = (bytes: Uint8Array, other: Uint8Array) => Uint8Array;

/** A place as a share of the length; without fast-check’s liking for ends, which would leave most files empty. */
const place = fc.noBias(fc.double({ min: 0, max: 1, noNaN: true }));
const at = (bytes: Uint8Array, where: number): number => Math.floor(where * bytes.length);
const splice = (bytes: Uint8Array, start: number, end: number, put: Uint8Array): Uint8Array =>
  Buffer.concat([bytes.subarray(0, start), put, bytes.subarray(end)]);

/** Bytes that decoders and parsers stumble over: cut characters, marks of encodings, ends of lines. */
const pieces = [
  [0x00],
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0xef, 0xbb, 0xbf],
  [0xe4, 0xb8],
  [0xed, 0xa0, 0x80],
  [0xf0, 0xa0, 0xae],
  [0xc0, 0x80],
  [0xd6, 0xd0, 0xb9, 0xfa],
  [0x0d],
  [0x0d, 0x0a],
  [0x0a, 0x0a],
  [0xe3, 0x80, 0x80],
  [0xe2, 0x80, 0x8b],
  [0x2d, 0x2d, 0x2d, 0x0a],
  [0x3c],
  [0x3e],
  [0x22],
  [0x26],
].map((piece) => Uint8Array.from(piece));

const damages: fc.Arbitrary<Damage> = fc.oneof(
  fc.tuple(place, fc.nat(7)).map(([where, bit]): Damage => (bytes) => {
    const copy = Uint8Array.from(bytes);
    const index = at(copy, where);
    if (index < copy.length) copy[index] = (copy[index] ?? 0) ^ (1 << bit);
    return copy;
  }),
  place.map(
    (where): Damage =>
      (bytes) =>
        bytes.subarray(0, at(bytes, where)),
  ),
  place.map(
    (where): Damage =>
      (bytes) =>
        bytes.subarray(at(bytes, where)),
  ),
  fc.tuple(place, place).map(
    ([from, to]): Damage =>
      (bytes) =>
        splice(bytes, at(bytes, Math.min(from, to)), at(bytes, Math.max(from, to)), new Uint8Array()),
  ),
  fc.tuple(place, fc.constantFrom(...pieces), fc.nat(300)).map(
    ([where, piece, times]): Damage =>
      (bytes) =>
        splice(
          bytes,
          at(bytes, where),
          at(bytes, where),
          Buffer.concat(Array.from({ length: 1 + (times % 7) }, () => piece)),
        ),
  ),
  fc.tuple(place, place, place).map(
    ([where, from, to]): Damage =>
      (bytes, other) =>
        splice(
          bytes,
          at(bytes, where),
          at(bytes, where),
          other.subarray(at(other, Math.min(from, to)), at(other, Math.max(from, to))),
        ),
  ),
  fc.tuple(place, place, fc.nat(40)).map(([from, to, times]): Damage => (bytes) => {
    const [start, end] = [at(bytes, Math.min(from, to)), at(bytes, Math.max(from, to))];
    const run = bytes.subarray(start, Math.min(end, start + 2_000));
    return splice(bytes, end, end, Buffer.concat(Array.from({ length: times }, () => run)));
  }),
);

/** Another encoding of the same text; those that Node cannot write are made of the bytes of two. */
const encodings: readonly Damage[] = [
  (bytes) => bytes,
  (bytes) => Buffer.from(new TextDecoder().decode(bytes), 'utf16le'),
  (bytes) => Buffer.from(`\uFEFF${new TextDecoder().decode(bytes)}`, 'utf16le'),
  (bytes) => Buffer.from(new TextDecoder().decode(bytes), 'utf16le').swap16(),
  (bytes) => Buffer.concat([Uint8Array.of(0xef, 0xbb, 0xbf), bytes]),
  (bytes) => Buffer.from(new TextDecoder('latin1').decode(bytes)),
  (bytes) => Buffer.from(new TextDecoder().decode(bytes), 'latin1'),
  (bytes) => Buffer.from(new TextDecoder().decode(bytes).replaceAll('\n', '\r\n')),
  (bytes) =>
    Buffer.concat([
      bytes.subarray(0, bytes.length >> 1),
      Buffer.from('中国政府', 'utf16le'),
      bytes.subarray(bytes.length >> 1),
    ]),
];

/** The bytes of one of the files, damaged in up to six ways, in any encoding. */
export function damagedBytes(
  files: readonly { name: string; bytes: Uint8Array }[],
): fc.Arbitrary<{ name: string; bytes: Uint8Array }> {
  const encoding = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...encodings.slice(0, 1)) },
    fc.constantFrom(...encodings),
  );
  const file = fc.constantFrom(...files);
  return fc
    .tuple(
      file,
      file,
      fc.array(damages, { maxLength: 6 }),
      encoding,
      fc.constantFrom('md', 'html', 'txt', ''),
    )
    .map(([{ name, bytes }, other, all, encode, extension]) => ({
      name: extension === '' ? name : `fuzz.${extension}`,
      bytes: encode(
        all.reduce((before, damage) => damage(before, other.bytes), bytes),
        other.bytes,
      ),
    }));
}
