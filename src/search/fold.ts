/**
 * What is the same for a reader written the same: one form of full-width and half-width signs, small letters, no tones
 * or accents, and nothing but letters, numerals and Han characters. `Gōng xìn bù` and `gongxinbu` fold to one key.
 */
export function fold(text: string): string {
  return unaccented(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Small letters, half-width, without tones or accents; the rest as it stands. */
export function unaccented(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase();
}
