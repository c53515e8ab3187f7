import { localeFolder, locales, type Locale } from '../../src/i18n/locale.ts';
import type { Ledger } from '../../src/schema/ledger.ts';
import type { Policy } from '../../src/schema/policy.ts';
import { attribute, type BuiltPage, type BuiltSite } from './built-site.ts';
import type { Finding, SiteCheck } from './check.ts';
import { linkedTypes, metaContents } from './page-head.ts';
import { readContextObject, type ReadItem } from './read-context-object.ts';

/** Why: a student’s library is wrong for years when a body’s name is cut in two or a list of issuers turned round. */
export const citations: SiteCheck = {
  id: 'citations',
  title: 'reference managers read policies and events back as the ledger has them',
  run: (site, ledger) =>
    locales.flatMap((locale) => {
      const root = `/${localeFolder[locale]}`;
      return [
        ...ledger.policies.flatMap((policy) => policyFaults(site, ledger, policy, root, locale)),
        ...listFaults(site, `${root}policies/`, ledger.policies.length),
        ...datasetFaults(site, `${root}data/`),
        ...citingListFaults(site, ledger, root, locale),
        ...ledger.events.flatMap(({ id, title }) => {
          const [page, items] = read(site, `${root}timeline/${id}/`);
          return page && items.length === 1 && items[0]?.title === inContext(title[locale])
            ? []
            : [
                {
                  where: `${root}timeline/${id}/`,
                  message: `unexpected items ${JSON.stringify(items)}, expected the event`,
                },
              ];
        }),
      ];
    }),
};

/** Words as a reader of context objects gives them back, for whom a plus sign is a space however it is written. */
const inContext = (words: string): string => words.replaceAll('+', ' ');

function policyFaults(
  site: BuiltSite,
  ledger: Ledger,
  policy: Policy,
  root: string,
  locale: Locale,
): Finding[] {
  const where = `${root}policies/${policy.id}/`;
  const [page, items] = read(site, where);
  const bodies = policy.issuers.agencies.map(
    (id) => ledger.agencies.find((agency) => agency.id === id)?.name[locale] ?? id,
  );
  const item = items[0];
  const expected = JSON.stringify(bodies);
  const asRead = (names: readonly string[]) => JSON.stringify(names.slice(0, bodies.length));
  const tagged = page ? metaContents(page, 'citation_author') : [];
  const facts: [string, unknown, unknown][] = [
    ['items', items.length, 1],
    ['type', item?.type, 'report'],
    ['institutions', asRead(item?.institutions ?? []), expected],
    ['persons', item?.split.length, 0],
    ['citation_author', asRead(tagged), expected],
    ['authors in all', tagged.length, item?.institutions.length],
    ['title', item?.title?.startsWith(inContext(policy.title.zh)), true],
    ['date', item?.date, (policy.published ?? policy.signed)?.date ?? null],
    ['address', item?.url, policy.address],
    ['linked data', page && linkedTypes(page).join(), 'Legislation,BreadcrumbList'],
  ];
  return facts
    .filter(([, found, wanted]) => found !== wanted)
    .map(([what, found, wanted]) => ({
      where,
      message: `unexpected ${what} ${String(found)}, expected ${String(wanted)}`,
    }));
}

function listFaults(site: BuiltSite, where: string, wanted: number): Finding[] {
  const [, items] = read(site, where);
  return items.length === wanted
    ? []
    : [{ where, message: `unexpected ${items.length} items to pick from, expected ${wanted}` }];
}

/** Data are cited as data, not as one more page. */
function datasetFaults(site: BuiltSite, where: string): Finding[] {
  const types = read(site, where)[1].map(({ type }) => String(type));
  return types.join() === 'dataset'
    ? []
    : [{ where, message: `unexpected items “${types.join()}”, expected one dataset` }];
}

/** The list to pick entries from holds each as its own page gives it: whole authors, in the order of the ledger. */
function citingListFaults(site: BuiltSite, { events }: Ledger, root: string, locale: Locale): Finding[] {
  const where = `${root}timeline/cite/`;
  const [, items] = read(site, where);
  const found = events.map((_, index) => JSON.stringify(items[index]));
  const faults = events.flatMap(({ id, title }, index) => {
    const [, [own]] = read(site, `${root}timeline/${id}/`);
    const item = items[index];
    const asOnItsPage = own !== undefined && JSON.stringify(own) === found[index];
    const named = item?.title === inContext(title[locale]) && item.url?.endsWith(`${root}timeline/${id}/`);
    const whole = item?.institutions.length === 1 && item.split.length === 0;
    return asOnItsPage && named && whole
      ? []
      : [
          {
            where,
            message: `unexpected item ${index + 1}, ${found[index]}, expected event ${id} as on its page`,
          },
        ];
  });
  return [...faults, ...listFaults(site, where, events.length)];
}

function read(site: BuiltSite, path: string): [BuiltPage | undefined, ReadItem[]] {
  const page = site.pages.find((each) => each.path === path);
  const items = (page?.elements ?? [])
    .filter(({ element }) => element.tagName === 'span' && attribute(element, 'className') === 'Z3988')
    .flatMap(({ element }) => readContextObject(attribute(element, 'title') ?? '') ?? []);
  return [page, items];
}
