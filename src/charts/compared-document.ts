import type { ArticleEntry } from '../schema/article-entry.ts';
import type { Ledger } from '../schema/ledger.ts';
import type { Policy } from '../schema/policy.ts';
import type { Strand } from '../schema/strand.ts';

/** A document that a picture sets beside others. */
export interface ComparedDocument {
  policy: Policy & { serial: string };
  colour: Strand['colour'];
  /** Whether an article prints it in full; where none does, what it leaves untold is not known. */
  form: ArticleEntry['form'];
}

/** Reads documents by their ids, in that order. Throws for one that is unknown or has no number. */
export function comparedDocuments(
  { policies, strands, articles }: Pick<Ledger, 'policies' | 'strands' | 'articles'>,
  ids: readonly string[],
): ComparedDocument[] {
  return ids.map((id) => {
    const policy = policies.find((one) => one.id === id);
    if (!policy || policy.serial === null) {
      throw new Error(`unexpected policy “${id}”, expected one with a number; see data/ledger`);
    }
    const printed = articles.some(({ form, tells }) => form === 'full-text' && tells[0] === id);
    return {
      policy: { ...policy, serial: policy.serial },
      colour: strands.find((strand) => strand.id === policy.strand)?.colour ?? 'stone',
      form: printed ? 'full-text' : 'report',
    };
  });
}
