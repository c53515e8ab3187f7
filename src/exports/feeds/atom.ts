import { languageTag, type Locale } from '../../i18n/locale.ts';

/** A feed of what is told elsewhere on the site. */
export interface Feed {
  locale: Locale;
  title: string;
  subtitle: string;
  author: string;
  rights: string;
  /** Full address of the feed itself: also what it is known by. */
  self: string;
  /** Full address of the page that shows the same. */
  page: string;
  /** YYYY-MM-DD. */
  updated: string;
  entries: readonly FeedEntry[];
}

/** One entry of a feed. */
export interface FeedEntry {
  /** Full address of its page: also what it is known by, for good. */
  address: string;
  title: string;
  summary: string;
  /** YYYY-MM-DD. */
  updated: string;
  categories: readonly { term: string; label: string }[];
  /** Other pages that the entry is for. */
  related?: readonly { address: string; title: string }[];
}

/**
 * A feed as Atom, RFC 4287. Days are those of Beijing.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function atomText(feed: Feed): string {
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${languageTag[feed.locale]}">`,
    `  <id>${text(feed.self)}</id>`,
    `  <title>${text(feed.title)}</title>`,
    `  <subtitle>${text(feed.subtitle)}</subtitle>`,
    `  <updated>${moment(feed.updated)}</updated>`,
    `  <author><name>${text(feed.author)}</name></author>`,
    `  <rights>${text(feed.rights)}</rights>`,
    `  <link rel="self" type="application/atom+xml" href="${text(feed.self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${text(feed.page)}"/>`,
    ...feed.entries.flatMap(entryLines),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function entryLines({ address, title, summary, updated, categories, related = [] }: FeedEntry): string[] {
  return [
    '  <entry>',
    `    <id>${text(address)}</id>`,
    `    <title>${text(title)}</title>`,
    `    <updated>${moment(updated)}</updated>`,
    `    <link rel="alternate" type="text/html" href="${text(address)}"/>`,
    ...related.map(
      (page) =>
        `    <link rel="related" type="text/html" href="${text(page.address)}" title="${text(page.title)}"/>`,
    ),
    ...categories.map(({ term, label }) => `    <category term="${text(term)}" label="${text(label)}"/>`),
    `    <summary>${text(summary)}</summary>`,
    '  </entry>',
  ];
}

const moment = (day: string): string => `${day}T00:00:00+08:00`;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for an element or an attribute; the control characters that XML forbids are dropped. */
function text(plain: string): string {
  return plain
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
