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
  /\s?(?:[_|｜]|\s[-–—]+\s|(?<![-–—])[-–—]{2,}|[-–—]\s?(?=【[^【】]+】$)|[-–—](?=[^-–—_|｜]{2,20}(?:(?<!互联|物联|电|管|路)网|网站|人民政府|日报|晚报|在线|门户|频道|客户端)$))\s?【?(?<site>[^_|｜【】]{1,30})】?$/;
/** Several names of site and section may stand there, of which the site’s says what it is; else the last is taken. */
const betweenNames = /\s[-–—]+\s|[-–—]{2,}/u;
const siteName =
  /(?:网|网站|報|报|社|台|臺|政府|门户|客户端|在线|日报|周刊|杂志|厅|局|委|委员会|协会|联合会|公司|集团|新闻|财经)$/u;

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
  const sites: string[] = [];
  while (
    title.length <= longestTitle &&
    title === pageTitle &&
    siteSuffix.test(title) &&
    title.replace(siteSuffix, '').length >= 6
  ) {
    const printed = siteSuffix.exec(title)?.groups?.['site'] ?? '';
    sites.push(
      ...printed
        .split(betweenNames)
        .map((each) => each.trim())
        .reverse(),
    );
    title = pageTitle = title.replace(siteSuffix, '');
  }
  return {
    title: title || null,
    titleOffset: title === pageTitle ? titleOffset : null,
    publisher: first(names.publisher),
    author: first(names.author),
    site: sites.find((each) => siteName.test(each)) ?? sites[0] ?? null,
    published: first(names.published) ?? (time || null),
  };
}
