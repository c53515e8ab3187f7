import type { Exporting } from './exporting.ts';

/** The short name of a strand. */
export function strandName({ ledger, locale }: Pick<Exporting, 'ledger' | 'locale'>, id: string): string {
  return ledger.strands.find((strand) => strand.id === id)?.short[locale] ?? id;
}
