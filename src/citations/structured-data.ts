import type { Locale } from '../i18n/locale.ts';
import type { CitationItem } from '../schema/citation-item.ts';
import type { Policy } from '../schema/policy.ts';

/** A thing as schema.org describes it. */
export type Described = Record<string, unknown>;

/** Where a page stands: the pages above it and itself, from the first. */
export interface Crumb {
  name: string;
  /** Whole. */
  address: string;
}

const organization = (name: string): Described => ({ '@type': 'Organization', name });
const isoDate = (item: CitationItem) =>
  item.issued?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');

const pageType = {
  webpage: 'Article',
  graphic: 'ImageObject',
  dataset: 'Dataset',
  report: 'Report',
} as const;

/** A page of the site’s own: what it is called, who made it, which edition it shows, under which licence, and where a copy of it is kept. */
export function describedPage(item: CitationItem, archived: string | null = null): Described {
  return {
    '@type': pageType[item.type],
    '@id': item.URL,
    url: item.URL,
    name: item.title,
    ...(item.type === 'webpage' && { headline: item.title }),
    author: item.author.map(({ literal }) => organization(literal)),
    datePublished: isoDate(item),
    version: item.version,
    inLanguage: item.language,
    ...(archived !== null && { archivedAt: archived }),
    license: 'https://creativecommons.org/licenses/by/4.0/',
  };
}

/**
 * A policy as the document it is: its number, its days, the bodies that passed it. `item` is the policy as it is cited;
 * `page` is our page about it, which is not its text.
 */
export function describedPolicy(policy: Policy, item: CitationItem, page: string, locale: Locale): Described {
  return {
    '@type': 'Legislation',
    '@id': `${page}#document`,
    name: policy.title.zh,
    alternateName: policy.title.en,
    ...(policy.number !== null && { legislationIdentifier: policy.number }),
    ...(policy.signed && { legislationDate: policy.signed.date }),
    ...(policy.published && { datePublished: policy.published.date }),
    legislationPassedBy: item.author.map(({ literal }) => organization(literal)),
    inLanguage: item.language,
    ...(policy.address !== null && { url: policy.address }),
    subjectOf: { '@type': 'WebPage', url: page, inLanguage: locale === 'zh' ? 'zh-CN' : 'en-GB' },
  };
}

/** The way to a page, as a list of links. */
export function describedTrail(crumbs: readonly Crumb[]): Described {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: address,
    })),
  };
}

/** Things as the text of a JSON-LD script; `<` is written so that no text can end the script. */
export function linkedData(things: readonly Described[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
}
