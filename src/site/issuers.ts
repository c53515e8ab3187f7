import type { Locale } from '../i18n/locale.ts';
import type { Policy } from '../schema/policy.ts';
import { capitalised, inEnglish } from '../i18n/numbers-in-words.ts';
import { agencyOf } from './ledger.ts';

/** The red line of a document: the first body, and how many sign with it. */
export function issuerLine({ issuers }: Policy, locale: Locale): string {
  const first = issuers.agencies[0];
  const lead = first === undefined ? null : agencyOf(first).short[locale];
  if (issuers.count === null) return lead ?? (locale === 'en' ? 'Issuers not found' : '署名部门未查到');
  if (lead === null)
    return locale === 'en' ? `${capitalised(inEnglish(issuers.count))} departments` : `${issuers.count}部门`;
  if (issuers.count === 1) return lead;
  const others = issuers.count - 1;
  return locale === 'en'
    ? `${lead} and ${inEnglish(others)} ${others === 1 ? 'other' : 'others'}`
    : `${lead}等${issuers.count}部门`;
}
