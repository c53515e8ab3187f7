import type { Locale } from '../i18n/locale.ts';
import type { Ledger } from '../schema/ledger.ts';
import { formatClaim, proseParts } from '../site/claims.ts';
import type { RecordContext, SearchRecord } from './record.ts';
import { agencyRecords } from './records/agencies.ts';
import { eventRecords } from './records/events.ts';
import { policyRecords } from './records/policies.ts';
import { provisionRecords } from './records/provisions.ts';
import { sourceRecords } from './records/sources.ts';
import { storyRecords } from './records/story.ts';
import { targetRecords } from './records/targets.ts';
import { termRecords } from './records/terms.ts';
import { themeRecords } from './records/themes.ts';

const makers: readonly ((ledger: Ledger, context: RecordContext) => SearchRecord[])[] = [
  policyRecords,
  provisionRecords,
  targetRecords,
  eventRecords,
  agencyRecords,
  termRecords,
  themeRecords,
  storyRecords,
  sourceRecords,
];

/**
 * Everything of the ledger that can be found, in one language, always in the same order. Throws where prose names a claim
 * that the ledger does not hold.
 */
export function recordsOf(ledger: Ledger, locale: Locale): SearchRecord[] {
  const claims = new Map(ledger.claims.map((claim) => [claim.id, claim]));
  const plain = (prose: string) =>
    proseParts(prose)
      .map((part) => {
        if ('words' in part) return part.words;
        const claim = claims.get(part.claim);
        if (!claim) throw new Error(`Unexpected claim “${part.claim}” in prose, expected one of the ledger.`);
        return formatClaim(claim, locale);
      })
      .join('');
  return makers.flatMap((make) => make(ledger, { locale, plain }));
}
