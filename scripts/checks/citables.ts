import { toString } from 'hast-util-to-string';
import { localeFolder, locales, type Locale } from '../../src/i18n/locale.ts';
import { attribute, type BuiltPage, type BuiltSite } from './built-site.ts';
import type { Finding, SiteCheck } from './check.ts';
import { expectedCitables, type ExpectedCitable } from './expected-citables.ts';
import { linkedTypes, metaContents } from './page-head.ts';

/** As many styles as every desk gives. */
const STYLES = 7;

/** Why: a citation that names the wrong page, or cuts the authors, is copied a thousand times before anybody looks. */
export const citables: SiteCheck = {
  id: 'citables',
  title: 'every kind of citable is cited as the ledger has it',
  run: (site, ledger) =>
    locales.flatMap((locale) =>
      expectedCitables(ledger, locale).flatMap((wanted) => {
        const where = `/${localeFolder[locale]}${wanted.path}`;
        const page = site.pages.find(({ path }) => path === where);
        if (!page) return [{ where, message: 'unexpected nothing, expected a page that can be cited' }];
        const permalink = permalinkOf(page);
        const address = wanted.own ? permalink : wanted.original;
        return [
          ...deskFaults(page, wanted, address),
          ...fileFaults(site, locale, wanted, address),
          ...headFaults(page, wanted, address ?? permalink),
        ].map((message): Finding => ({ where, message }));
      }),
    ),
};

/** The address a page gives itself, checked against its path by the check of languages. */
const permalinkOf = (page: BuiltPage): string =>
  page.elements.flatMap(({ element }) =>
    attribute(element, 'rel') === 'canonical' ? [attribute(element, 'href') ?? ''] : [],
  )[0] ?? '';

/** Letters and digits alone: styles change case and marks, never words. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Words as RIS can hold them, a field to a line. */
const inOneLine = (words: string): string => words.replace(/\s+/g, ' ');

function deskFaults(
  page: BuiltPage,
  { id, title, authors, date, inChinese }: ExpectedCitable,
  address: string | null,
): string[] {
  const styles = page.elements.filter(({ element }) => attribute(element, 'dataStyle') !== undefined);
  const faults = styles.flatMap(({ element }) => {
    const style = String(attribute(element, 'dataStyle'));
    const said = toString(element);
    const { title: name, author } = (style.startsWith('gbt') && inChinese) || {
      title,
      author: authors[0] ?? '',
    };
    const parts = [name, author, date?.slice(0, 4) ?? ''];
    return [
      ...parts.filter((part) => !bare(said).includes(bare(part))),
      ...(address !== null && !said.includes(address) ? [address] : []),
    ].map((part) => `unexpected citation in ${style} “${said}”, expected “${part}” in it`);
  });
  const linked = page.elements.some(({ element }) => attribute(element, 'href')?.endsWith(`/cite/${id}.bib`));
  return [
    ...(styles.length === STYLES ? [] : [`unexpected ${styles.length} styles, expected ${STYLES}`]),
    ...(linked ? [] : [`unexpected files of another citable, expected cite/${id}.bib`]),
    ...faults,
  ];
}

function fileFaults(
  site: BuiltSite,
  locale: Locale,
  wanted: ExpectedCitable,
  address: string | null,
): string[] {
  const read = (ending: string) => {
    const file = `${localeFolder[locale]}cite/${wanted.id}.${ending}`;
    return site.files.has(file) ? site.read(file).toString() : '';
  };
  const [item] = JSON.parse(read('json') || '[{}]') as Record<string, unknown>[];
  const ris = read('ris').split(/\r?\n/);
  const tagged = (tag: string) =>
    ris.flatMap((line) => (line.startsWith(`${tag}  - `) ? [line.slice(6)] : []));
  const issued = wanted.date?.split('-').map(Number);
  return differences([
    ['CSL-JSON title', item?.['title'], wanted.title],
    ['CSL-JSON authors', item?.['author'], wanted.authors.map((literal) => ({ literal }))],
    ['CSL-JSON date', item?.['issued'], issued && { 'date-parts': [issued] }],
    ['CSL-JSON address', item?.['URL'], address ?? undefined],
    ['RIS title', tagged('TI'), [inOneLine(wanted.title)]],
    ['RIS authors', tagged('AU'), wanted.authors.map((name) => `${inOneLine(name)},`)],
    ['RIS address', tagged('UR'), address === null ? [] : [address]],
    ['BibTeX key', /^@\w+\{([^,]+),/.exec(read('bib'))?.[1], wanted.key],
  ]);
}

function headFaults(page: BuiltPage, wanted: ExpectedCitable, address: string): string[] {
  if (!wanted.alone) return [];
  const contents = (name: string) => metaContents(page, name);
  const dates = wanted.date === null ? [] : [wanted.date];
  return differences([
    ['citation_title', contents('citation_title'), [wanted.title]],
    ['citation_author', contents('citation_author'), wanted.authors],
    [
      'citation_publication_date',
      contents('citation_publication_date'),
      dates.map((date) => date.replaceAll('-', '/')),
    ],
    ['citation_public_url', contents('citation_public_url'), [address]],
    ['DC.title', contents('DC.title'), [wanted.title]],
    ['DC.creator', contents('DC.creator'), wanted.authors],
    ['DC.date', contents('DC.date'), dates],
    ['DC.identifier', contents('DC.identifier'), [address]],
    ['linked data', linkedTypes(page)[0], wanted.linkedType],
  ]);
}

const differences = (
  facts: readonly (readonly [what: string, found: unknown, wanted: unknown])[],
): string[] =>
  facts.flatMap(([what, found, wanted]) => {
    const [said, expected] = [found, wanted].map((value) => JSON.stringify(value) ?? 'nothing');
    return said === expected ? [] : [`unexpected ${what} ${said}, expected ${expected}`];
  });
