import type { Locale } from '../../i18n/locale.ts';
import type { Ledger } from '../../schema/ledger.ts';

/** Who speaks in pieces of evidence, each once, in the order of the evidence. */
export function publishers(ledger: Ledger, evidence: readonly string[], locale: Locale): string[] {
  const names = evidence.flatMap((id) => {
    const found = ledger.evidence.find((one) => one.id === id);
    if (!found) return [];
    const source =
      found.kind === 'checked'
        ? ledger.articles.find((article) => article.id === found.article)
        : ledger.references.find((reference) => reference.id === found.reference);
    return source ? [source.publisher[locale]] : [];
  });
  return [...new Set(names)];
}

/** Names in a row, as the language separates them. */
export function joined(names: readonly string[], locale: Locale): string {
  return names.join(locale === 'en' ? '; ' : '；');
}
