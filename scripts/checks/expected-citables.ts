import { charts } from '../../src/charts/index.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { citationWords } from '../../src/i18n/page-words/citations.ts';
import { word } from '../../src/i18n/words.ts';
import type { Ledger } from '../../src/schema/ledger.ts';
import type { Policy } from '../../src/schema/policy.ts';

/** What the citation of one page must say, told from the ledger alone. */
export interface ExpectedCitable {
  /** The name of its files below `/cite/`. */
  id: string;
  /** Its key in files. */
  key: string;
  /** Its page, below the language and without a slash before it. */
  path: string;
  title: string;
  /** Bodies, whole and in order. */
  authors: readonly string[];
  /** Title and first author in styles of GB/T 7714, which give a Chinese document in Chinese whoever reads. */
  inChinese?: { title: string; author: string };
  /** ISO 8601, null where none is known. */
  date: string | null;
  /** Whether what is cited has the page for its address; else `original` is its address, or there is none. */
  own: boolean;
  original: string | null;
  /** Whether the page is about this alone, and so says it in its head. */
  alone: boolean;
  linkedType: string;
}

/** Everything that can be cited, kind by kind. */
export function expectedCitables(ledger: Ledger, locale: Locale): ExpectedCitable[] {
  const page = (id: string, path: string, title: string, linkedType = 'Article'): ExpectedCitable => ({
    id,
    key: id,
    path,
    title,
    authors: [citationWords[locale].authors],
    date: ledger.edition.date,
    own: true,
    original: null,
    alone: true,
    linkedType,
  });
  const list = (id: string, path: string, title: string) => ({ ...page(id, path, title), alone: false });
  const context = { locale, address: (path: string) => path };
  return [
    page('site', '', word(locale, 'site.name')),
    list('timeline', 'timeline/', word(locale, 'timeline.title')),
    ...(['targets', 'policies', 'agencies'] as const).map((name) =>
      list(`page-${name}`, `${name}/`, word(locale, `${name}.title`)),
    ),
    page('dataset', 'data/', citationWords[locale].dataset, 'Dataset'),
    ...ledger.policies.map((policy) => documentOf(policy, ledger, locale)),
    ...ledger.events.map(({ id, title }) => page(`event-${id}`, `timeline/${id}/`, title[locale])),
    ...ledger.targets.map(({ id, name }) => page(`target-${id}`, `targets/${id}/`, name[locale])),
    ...ledger.agencies.map(({ id, name }) => page(`agency-${id}`, `agencies/${id}/`, name[locale])),
    ...charts.map((chart) =>
      page(`chart-${chart.id}`, `charts/${chart.id}/`, chart.words(ledger, context).title, 'ImageObject'),
    ),
  ];
}

/** The last author of a document that more bodies signed than are known by name. */
const unnamed = (count: number): Record<Locale, string> => ({
  en: count === 1 ? '1 other body' : `${count} other bodies`,
  zh: `其他${count}个部门`,
});

/** A policy is cited as the original document. */
function documentOf(policy: Policy, ledger: Ledger, locale: Locale): ExpectedCitable {
  const { issuers, title, published, signed } = policy;
  const named = (id: string) => ledger.agencies.find((agency) => agency.id === id)?.name;
  const others = (issuers.count ?? 0) - issuers.agencies.length;
  return {
    id: `policy-${policy.id}`,
    key: policy.id,
    path: `policies/${policy.id}/`,
    title: locale === 'zh' ? title.zh : `${title.zh} [${title.en}]`,
    authors: [
      ...issuers.agencies.map((id) => named(id)?.[locale] ?? id),
      ...(others > 0 ? [unnamed(others)[locale]] : []),
    ],
    inChinese: { title: title.zh, author: named(issuers.agencies[0] ?? '')?.zh ?? '' },
    date: (published ?? signed)?.date ?? null,
    own: false,
    original: policy.address,
    alone: true,
    linkedType: 'Legislation',
  };
}
