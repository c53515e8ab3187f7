import { formatDate, formatNumber } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Claim } from '../schema/claim.ts';

/** A run of prose: plain words, or a claim to be printed with its evidence. */
export type ProsePart = { words: string } | { claim: string };

/** Split prose of a register at its `{{claims}}`. */
export function proseParts(text: string): ProsePart[] {
  return text
    .split(/(\{\{[^{}]+\}\})/)
    .filter(Boolean)
    .map((part) => {
      const claim = /^\{\{([^}]+)\}\}$/.exec(part)?.[1];
      return claim === undefined ? { words: part } : { claim };
    });
}

/** The claims that prose names, in order. */
export function claimsIn(text: string): string[] {
  return proseParts(text).flatMap((part) => ('claim' in part ? [part.claim] : []));
}

/** A claim’s value as the language writes it. */
export function formatClaim(claim: Claim, locale: Locale): string {
  if (claim.type === 'number') return formatNumber(Number(claim.value), locale);
  if (claim.type === 'date') return formatDate(String(claim.value), locale);
  return String(claim.value);
}
