import type { Locale } from '../i18n/locale.ts';
import type { Agency } from '../schema/agency.ts';
import { CitationItem } from '../schema/citation-item.ts';
import type { Policy } from '../schema/policy.ts';
import { citationDate } from './citation-date.ts';
import { citationLanguage } from './citation-language.ts';
import { corporateAuthors } from './corporate-authors.ts';

/**
 * A policy as the original document, not our page about it. In Chinese as it was issued; in English with the bodies’
 * English names and the Chinese title followed by its translation in square brackets, as APA, MLA, Chicago and Harvard
 * want it. Dated by publication, by signature where no publication is known; without address where none is known.
 */
export function policyItem(policy: Policy, agencies: readonly Agency[], locale: Locale): CitationItem {
  const date = (policy.published ?? policy.signed)?.date;
  return CitationItem.parse({
    id: policy.id,
    type: 'report',
    title: locale === 'zh' ? policy.title.zh : `${policy.title.zh} [${policy.title.en}]`,
    author: corporateAuthors(policy, agencies, locale),
    ...(date !== undefined && { issued: citationDate(date) }),
    ...(policy.number !== null && { number: policy.number }),
    ...(policy.address !== null && { URL: policy.address }),
    // The document is Chinese whoever cites it: styles then leave the case of its title alone.
    language: citationLanguage.zh,
  });
}
