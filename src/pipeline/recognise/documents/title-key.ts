const lastBracket = /\([^()]*\)$/u;

/** Longest list of issuers before 关于, in characters; what stands further in is the matter of the title. */
const longestIssuers = 200;

/**
 * What two printings of one title share: without spaces, quotation and title marks, in one kind of bracket and
 * dash, and without the issuers that stand before 关于.
 */
export function titleKey(title: string): string {
  const key = title
    .replace(/[\s“”"‘’《》〈〉<>]/gu, '')
    .replace(/[（〔[【]/gu, '(')
    .replace(/[）〕\]】]/gu, ')')
    .replace(/[—–―－~～-]+/gu, '-');
  const about = key.indexOf('关于');
  return about >= 2 && about <= longestIssuers ? key.slice(about) : key;
}

/** `key` without a term, stage or edition in brackets at its end. */
export function withoutBracket(key: string): string {
  return key.endsWith(')') ? key.replace(lastBracket, '') : key;
}

/** The key of a title without a term, stage or edition in brackets at its end. */
export function bareTitleKey(title: string): string {
  return withoutBracket(titleKey(title));
}

/** Whether two titles name one document: they differ in printing, issuers, or a term that one leaves out. */
export function isSameTitle(a: string, b: string): boolean {
  const [keyA, keyB] = [titleKey(a), titleKey(b)];
  return keyA === keyB || keyA === bareTitleKey(b) || bareTitleKey(a) === keyB;
}
