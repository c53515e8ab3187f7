/**
 * Signs that a reader cannot see and that change what is seen or pasted: controls, line breaks, soft hyphens, zero-width
 * signs, directions, variation selectors, tags, and halves of pairs. A text of the site has no use for any of them.
 *
 * @see https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 */
const hidden =
  /[\p{Cc}\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFFB\u{E0000}-\u{E0FFF}\p{Cs}]/u;

/** A sign that is hidden in a text: itself, and how its number is written. */
export interface HiddenSign {
  sign: string;
  /** Such as `U+202E`. */
  name: string;
}

/** The first hidden sign of a text, or null where there is none. */
export function hiddenSign(text: string): HiddenSign | null {
  const sign = hidden.exec(text)?.[0];
  if (sign === undefined) return null;
  const number = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { sign, name: `U+${number}` };
}
