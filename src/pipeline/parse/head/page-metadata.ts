import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { elementsOf } from '../markup/elements-of.ts';

/** What the head of an HTML page says about it. None of it becomes text of the article. */
export interface PageMetadata {
  title: string | null;
  /** Where in the source the page’s own title begins, if `title` is from there; null where it is from `<meta>`. */
  titleOffset: number | null;
  publisher: string | null;
  /** Who wrote it, where feeds and small sites put the outlet. */
  author: string | null;
  /** The site’s name behind the headline in the page’s title: 标题_某某网. */
  site: string | null;
  published: string | null;
}

/** Names of metadata, most telling first: those that Chinese government sites must carry, then Open Graph’s. */
const names = {
  title: ['articletitle', 'og:title', 'twitter:title', 'title'],
  publisher: ['contentsource', 'source', 'mediaid', 'publisher', 'og:site_name', 'sitename'],
  author: ['author', 'article:author', 'byl'],
  published: [
    'pubdate',
    'publishdate',
    'article:published_time',
    'og:published_time',
    'datepublished',
    'weibo:article:create_at',
  ],
} as const;

/** A site’s name after the headline in the title of a page. */
const siteSuffix =
  /\s?(?:[_|｜]|\s[-–—]+\s|(?<![-–—])[-–—]{2,}|[-–—]\s?(?=【[^【】]+】$))\s?【?(?<site>[^_|｜【】]{1,30})】?$/;

/** Longest title of which site’s names are cut, in characters; what is longer was never a headline. */
const longestTitle = 400;

const words = (value: unknown): string =>
  typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';

/** Reads title, publisher and date of publication out of a page’s `<meta>`, `<title>` and first `<time datetime>`. */
export function pageMetadata(tree: Root): PageMetadata {
  const found = new Map<string, string>();
  let pageTitle = '';
  let titleOffset: number | null = null;
  let time = '';
  for (const element of elementsOf(tree)) {
    const { tagName, properties } = element;
    if (tagName === 'meta') {
      const key = words(properties['name'] ?? properties['property'] ?? properties['itemProp']).toLowerCase();
      const content = words(properties['content']);
      if (key !== '' && content !== '' && !found.has(key)) found.set(key, content);
    } else if (tagName === 'title' && pageTitle === '') {
      pageTitle = words(toString(element));
      titleOffset = element.children[0]?.position?.start.offset ?? null;
    } else if (tagName === 'time' && time === '') time = words(properties['dateTime']);
  }
  const first = (keys: readonly string[]): string | null =>
    keys.map((key) => found.get(key)).find(Boolean) ?? null;
  let title = first(names.title) ?? pageTitle;
  let site: string | null = null;
  while (
    title.length <= longestTitle &&
    title === pageTitle &&
    siteSuffix.test(title) &&
    title.replace(siteSuffix, '').length >= 6
  ) {
    site = siteSuffix.exec(title)?.groups?.['site']?.trim() ?? null;
    title = pageTitle = title.replace(siteSuffix, '');
  }
  return {
    title: title || null,
    titleOffset: title === pageTitle ? titleOffset : null,
    publisher: first(names.publisher),
    author: first(names.author),
    site,
    published: first(names.published) ?? (time || null),
  };
}
