const lastBracket = /\([^()]*\)$/u;

/**
 * What two printings of one title share: without spaces, quotation and title marks, in one kind of bracket and
 * dash, and without the issuers that stand before 关于.
 */
export function titleKey(title: string): string {
  return title
    .replace(/[\s“”"‘’《》〈〉<>]/gu, '')
    .replace(/[（〔[【]/gu, '(')
    .replace(/[）〕\]】]/gu, ')')
    .replace(/[—–―－~～-]+/gu, '-')
    .replace(/^[^关]{2,60}?(?=关于)/u, '');
}

/** The key without a term, stage or edition in brackets at its end. */
export function bareTitleKey(title: string): string {
  return titleKey(title).replace(lastBracket, '');
}

/** Whether two titles name one document: they differ in printing, issuers, or a term that one leaves out. */
export function isSameTitle(a: string, b: string): boolean {
  const [keyA, keyB] = [titleKey(a), titleKey(b)];
  return keyA === keyB || keyA === bareTitleKey(b) || bareTitleKey(a) === keyB;
}
