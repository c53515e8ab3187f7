import type { Ledger } from '../../schema/ledger.ts';
import type { Target } from '../../schema/target.ts';
import { comparedDocuments, type ComparedDocument } from '../compared-document.ts';

/** A promise with a number. */
export type NumberedTarget = Target & { value: number };

/** What one document promises, by how countable it is. */
export interface PromiseSheet extends ComparedDocument {
  /** With a number and a year, the largest number first. */
  dated: readonly (NumberedTarget & { due: number })[];
  /** With a number and no year. */
  undated: readonly NumberedTarget[];
  /** Without a number. */
  unnumbered: readonly Target[];
  /** 一批 or 一大批, once for each goal that says so; null where nobody counted them. */
  batchWords: readonly string[] | null;
  /** What the count of those words rests on. */
  batchEvidence: readonly string[];
}

const BATCH = /一大?批/;

/** Reads the promises of documents, in their order. Throws for a document that the ledger does not hold. */
export function readPromises(ledger: Ledger, ids: readonly string[]): PromiseSheet[] {
  return comparedDocuments(ledger, ids).map((document) => {
    const { id, serial } = document.policy;
    const targets = ledger.targets.filter(({ policy }) => policy === id);
    const numbered = targets
      .flatMap((target) => (target.value === null ? [] : { ...target, value: target.value }))
      .toSorted((one, other) => other.value - one.value);
    const claim = ledger.claims.find((one) => one.id === `count:batch-words-${serial}`);
    const quotes = claim?.evidence.map((key) => ledger.evidence.find((one) => one.id === key)?.quote ?? '');
    return {
      ...document,
      dated: numbered.flatMap((target) => (target.due === null ? [] : { ...target, due: target.due })),
      undated: numbered.filter(({ due }) => due === null),
      unnumbered: targets.filter(({ value }) => value === null),
      batchWords: quotes?.flatMap((quote) => BATCH.exec(quote)?.[0] ?? []) ?? null,
      batchEvidence: claim?.evidence ?? [],
    };
  });
}

/** The document that a reader must see: of those without a number and a year, or else of all, the one with most batches. */
export function wordiest(sheets: readonly PromiseSheet[]): PromiseSheet | undefined {
  const vague = sheets.filter(({ dated }) => dated.length === 0);
  return (vague.length > 0 ? vague : sheets).toSorted(
    (one, other) => (other.batchWords?.length ?? 0) - (one.batchWords?.length ?? 0),
  )[0];
}
