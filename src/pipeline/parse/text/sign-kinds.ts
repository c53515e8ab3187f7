/** What clean text makes of a UTF-16 unit: of the half of a pair only the pair can tell. */
export const signKind = { plain: 1, han: 2, space: 3, invisible: 4, fullWidth: 5, half: 6 } as const;
export type SignKind = (typeof signKind)[keyof typeof signKind];

/** A Han character, beyond the first plane too. */
export const han = /^\p{Script=Han}/u;

/** The signs that are more than plain, each with the kind they are of; the first that fits decides. */
const kinds: readonly { kind: SignKind; pattern: RegExp }[] = [
  // marks without a shape of their own: zero-width and soft hyphens, directions, controls other than white space
  {
    kind: signKind.invisible,
    pattern:
      /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFE0E\uFE0F\0-\x08\x0E-\x1F\x7F-\x84\x86-\x9F]/,
  },
  { kind: signKind.space, pattern: /\s/ },
  { kind: signKind.fullWidth, pattern: /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/ },
  { kind: signKind.half, pattern: /[\uD800-\uDFFF]/ },
  { kind: signKind.han, pattern: han },
];

/** The kind of each unit met so far; 0 where none was. */
const known = new Uint8Array(0x10000);

/** The kind of a UTF-16 unit. Patterns are asked once a unit: an article has thousands of signs and hundreds of different ones. */
export function kindOf(unit: number): SignKind {
  const kept = known[unit];
  if (kept) return kept as SignKind;
  const sign = String.fromCharCode(unit);
  const kind = kinds.find(({ pattern }) => pattern.test(sign))?.kind ?? signKind.plain;
  known[unit] = kind;
  return kind;
}
