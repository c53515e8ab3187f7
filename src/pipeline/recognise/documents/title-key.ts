const lastBracket = /\([^()]*\)$/u;

/** What an issuer’s name ends in; other words before 关于 tell titles apart: 内地与甲地关于…的安排, 内地与乙地关于…的安排. */
const issuer = /(?:[部委局厅府院会行署办室社央]|部门|单位|机构|中心|法院|集团|公司)$/u;
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
  const isIssued =
    about >= 2 && about <= longestIssuers && issuer.test(key.slice(Math.max(0, about - 4), about));
  return isIssued ? key.slice(about) : key;
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
