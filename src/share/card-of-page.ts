import { charts } from '../charts/index.ts';
import { stackFiles } from '../charts/policy-stack/stack-files.ts';
import { formatDate } from '../i18n/format.ts';
import { otherLocale, type Locale } from '../i18n/locale.ts';
import { shareWords } from '../i18n/page-words/share.ts';
import { pictureName } from '../i18n/picture-names.ts';
import { word } from '../i18n/words.ts';
import type { Ledger } from '../schema/ledger.ts';
import { bodyAlternative, bodyArt } from './body-art.ts';
import { promisedNumber, promiseArt } from './promise-art.ts';
import type { ShareArt, ShareCard } from './share-card.ts';

/** What a card is made from. */
interface Request {
  ledger: Ledger;
  locale: Locale;
  /** Of the record. */
  id: string;
}

type Card = Omit<ShareCard, 'number' | 'standfirst'> & Partial<Pick<ShareCard, 'number' | 'standfirst'>>;

/** What a page says of itself. */
export interface SharedPage {
  /** Below the language, with slashes at both ends. */
  path: string;
  title: string;
  description: string;
}

/** The pictures of indexes. */
const pictures: Readonly<Record<string, string>> = {
  timeline: 'timeline-lanes',
  targets: 'targets-by-year',
  agencies: 'signatures-and-work',
  compare: 'themes-across-documents',
  findings: 'ten-thousand',
};

/** The cards of records, by the section they stand in. */
const records: Readonly<Record<string, (request: Request) => Card | null>> = {
  policies: ({ ledger, locale, id }) => {
    const policy = ledger.policies.find((one) => one.id === id);
    if (!policy) return null;
    const date = (policy.published ?? policy.signed)?.date ?? null;
    return {
      title: policy.title[locale],
      kind: strandName(policy.strand, ledger, locale),
      hue: hueOf(policy.strand, ledger),
      ...(policy.number === null ? {} : { number: policy.number }),
      ...stackOf([id], date, ledger, locale),
    };
  },
  targets: ({ ledger, locale, id }) => {
    const target = ledger.targets.find((one) => one.id === id);
    const policy = ledger.policies.find((one) => one.id === target?.policy);
    if (!target || !policy) return null;
    const chart = charts.find((one) => one.id === target.outcome && target.due === 2025);
    const art: ShareArt = chart
      ? { kind: 'chart', chart }
      : { kind: 'beside', draw: (place) => promiseArt(target, locale, place) };
    return {
      title: target.name[locale],
      kind: [shareWords[locale].target, policy.short[locale]].join(' · '),
      hue: hueOf(policy.strand, ledger),
      art,
      alternative: chart
        ? chart.words(ledger, { locale, address: (path) => path }).alternative
        : shareWords[locale].promise(promisedNumber(target, locale), word(locale, `status.${target.status}`)),
    };
  },
  timeline: ({ ledger, locale, id }) => {
    const event = ledger.events.find((one) => one.id === id);
    if (!event) return null;
    return {
      title: event.title[locale],
      kind: [formatDate(event.date, locale), word(locale, `kind.${event.kind}`)].join(' · '),
      hue: hueOf(event.strand, ledger),
      ...stackOf(event.policy === null ? [] : [event.policy], event.date, ledger, locale),
    };
  },
  agencies: ({ ledger, locale, id }) => {
    const agency = ledger.agencies.find((one) => one.id === id);
    if (!agency) return null;
    return {
      title: agency.name[locale],
      standfirst: agency.name[otherLocale(locale)],
      kind: shareWords[locale].agency,
      hue: null,
      art: { kind: 'beside', draw: (place) => bodyArt(ledger, agency, locale, place) },
      alternative: bodyAlternative(agency, locale),
    };
  },
  sources: ({ ledger, locale, id }) => {
    const article = ledger.articles.find((one) => one.id === id);
    if (!article) return null;
    return {
      title: article.title[locale],
      kind: [shareWords[locale].source, article.publisher[locale]].join(' · '),
      hue: null,
      ...stackOf(article.tells, null, ledger, locale),
    };
  },
};

/**
 * The share image of a page, drawn from what the page shows. A page without a picture of its own shows the stack, and
 * says what it is about.
 */
export function cardOfPage(page: SharedPage, locale: Locale, ledger: Ledger): ShareCard {
  const [section = '', ...rest] = page.path.split('/').filter(Boolean);
  const id = rest.at(-1) ?? '';
  const card: Card = records[section]?.({ ledger, locale, id }) ??
    pictured(id || section, page, ledger, locale) ?? {
      ...(section === ''
        ? { title: [word(locale, 'opening.headline.1'), word(locale, 'opening.headline.2')].join('\n') }
        : { title: page.title, standfirst: page.description }),
      kind: '',
      hue: null,
      ...stackOf([], null, ledger, locale),
    };
  const years = ledger.events.map(({ date }) => Number(date.slice(0, 4)));
  const number = shareWords[locale].years(Math.min(...years), Math.max(...years));
  return { standfirst: '', number, ...card };
}

function pictured(name: string, page: SharedPage, ledger: Ledger, locale: Locale): Card | null {
  const chart = charts.find(({ id }) => id === (pictures[name] ?? name));
  if (!chart) return null;
  const { title, subtitle, alternative } = chart.words(ledger, { locale, address: (path) => path });
  const shown =
    chart.id === 'policy-stack'
      ? stackOf([], null, ledger, locale)
      : { art: { kind: 'chart', chart } as const, alternative };
  // A page of the picture itself says what it finds; an index that shows it says what the index holds.
  return chart.id === name
    ? { title, standfirst: subtitle, kind: pictureName(name, locale), hue: null, ...shown }
    : { title: page.title, standfirst: page.description, kind: '', hue: null, ...shown };
}

function stackOf(lit: readonly string[], date: string | null, ledger: Ledger, locale: Locale) {
  const words = shareWords[locale];
  const shown = stackFiles(ledger).filter(({ policy }) => lit.includes(policy.id));
  const named = shown.length > 0 ? [words.lit(shown.map(({ policy }) => policy.short[locale]))] : [];
  return {
    art: { kind: 'stack', lit, date } as const,
    alternative: [words.stack, ...named].join(locale === 'en' ? ' ' : ''),
  };
}

const strandOf = (id: string, { strands }: Ledger) => strands.find((one) => one.id === id);
const strandName = (id: string, ledger: Ledger, locale: Locale) => strandOf(id, ledger)?.name[locale] ?? '';
const hueOf = (id: string, ledger: Ledger) => strandOf(id, ledger)?.colour ?? null;
