/** Text as it is compared: width and case of letters folded, marks on letters dropped, runs of space made one. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
