import { createHash } from 'node:crypto';

const DIGITS = 8;

/**
 * The permanent id of evidence: its article or reference and the first eight hexadecimal digits of the SHA-256 of its
 * words in UTF-8; `<reference>-page` where no words were kept.
 */
export function evidenceId(source: string, quote: string | null): string {
  if (quote === null) return `${source}-page`;
  return `${source}-${createHash('sha256').update(quote).digest('hex').slice(0, DIGITS)}`;
}
