import { descending } from 'd3-array';
import type { Ledger } from '../../schema/ledger.ts';
import type { Policy } from '../../schema/policy.ts';
import { comparedDocuments, type ComparedDocument } from '../compared-document.ts';

/** A day as the ledger knows it. */
export type KnownDay = NonNullable<Policy['signed']>;

/** The days from the signature of a document to its publication. */
export interface DaysToPublication extends ComparedDocument {
  signed: KnownDay;
  published: KnownDay;
  days: number;
}

/** Whether a date is less than certain: it is drawn between 〔 〕. */
export const isSoft = ({ confidence }: KnownDay): boolean => confidence !== 'high';

/**
 * Reads the days from signing to publication, the longest wait first; documents of which one day is not known are
 * left out. Throws for a document that the ledger does not hold, and where no document has both days.
 */
export function readDays(ledger: Ledger, ids: readonly string[]): DaysToPublication[] {
  const waits = comparedDocuments(ledger, ids).flatMap((document) => {
    const { signed, published, daysToPublication: days } = document.policy;
    return signed === null || published === null || days === null
      ? []
      : [{ ...document, signed, published, days }];
  });
  if (waits.length === 0) {
    throw new Error(
      `unexpected documents ${ids.join(', ')}, expected one with a day of signing and of publication`,
    );
  }
  return waits.sort((one, other) => descending(one.days, other.days));
}
