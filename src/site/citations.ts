import { accessForms, type AccessForms } from '../citations/access-forms.ts';
import { citationDate } from '../citations/citation-date.ts';
import { citationRenderer } from '../citations/render-citation.ts';
import { isNationalStandard } from '../citations/styles.ts';
import type { CitationStyle } from '../schema/citation-style.ts';
import type { Locale } from '../i18n/locale.ts';
import { languageTag } from '../i18n/locale.ts';
import { styleOrder } from '../i18n/page-words/citations.ts';
import type { CitationItem } from '../schema/citation-item.ts';
import { policyOfCitable } from './citables.ts';
import { htmlRuns } from './html-runs.ts';
import { ledger } from './ledger.ts';
import type { Citable } from './own-page.ts';
import { openStyleShelf } from './style-shelf.ts';

const renderCitation = citationRenderer(openStyleShelf());

/** A citation as it stands in the desk. */
export interface RenderedCitation {
  style: CitationStyle;
  lang: string;
  html: string;
  /** How the style writes dates of access, or null where none is printed. */
  forms: AccessForms | null;
}

/** A citable in every style, in the language of what is cited: a Chinese document in GB/T is cited in Chinese on any page. */
export function citationsOf(citable: Citable, locale: Locale): RenderedCitation[] {
  return styleOrder[locale].map((style) => {
    const words = isNationalStandard(style) && policyOfCitable(citable) ? 'zh' : locale;
    const item = citable.item(words);
    const render = (date: CitationItem['accessed']) =>
      marked({ ...item, ...(item.URL !== undefined && { accessed: date }) }, style, words);
    const { html, access } = render(citationDate(ledger.edition.date));
    return {
      style,
      lang: languageTag[words],
      html: htmlRuns(html, words),
      forms: access === null ? null : formsOf(style, words, item),
    };
  });
}

const known = new Map<string, AccessForms | null>();

function formsOf(style: CitationStyle, words: Locale, item: CitationItem): AccessForms | null {
  const key = `${style} ${words}`;
  const forms =
    known.get(key) ??
    accessForms((date) => marked({ ...item, accessed: { 'date-parts': [date] } }, style, words).access);
  known.set(key, forms);
  return forms;
}

/** A rendered item, and the words of its date of access. */
function marked(
  item: CitationItem,
  style: CitationStyle,
  words: Locale,
): { html: string; access: string | null } {
  let access: string | null = null;
  const html = renderCitation(item, style, words, (date) => {
    access = date;
    return `<time datetime="${ledger.edition.date}">${date}</time>`;
  });
  return { html, access };
}
