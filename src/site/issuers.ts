import type { Locale } from '../i18n/locale.ts';
import type { Policy } from '../schema/policy.ts';
import { agencyOf } from './ledger.ts';

const words = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
];

/** The red line of a document: the first body, and how many sign with it. */
export function issuerLine({ issuers }: Policy, locale: Locale): string {
  const first = issuers.agencies[0];
  const lead = first === undefined ? null : agencyOf(first).short[locale];
  if (issuers.count === null) return lead ?? (locale === 'en' ? 'Issuers not found' : '联署部门未查到');
  if (lead === null)
    return locale === 'en' ? `${capital(numeral(issuers.count))} departments` : `${issuers.count}部门`;
  if (issuers.count === 1) return lead;
  const others = issuers.count - 1;
  return locale === 'en'
    ? `${lead} and ${numeral(others)} ${others === 1 ? 'other' : 'others'}`
    : `${lead}等${issuers.count}部门`;
}

const numeral = (count: number) => words[count] ?? String(count);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
