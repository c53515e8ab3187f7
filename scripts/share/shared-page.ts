import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Locale } from '../../src/i18n/locale.ts';
import type { SharedPage } from '../../src/share/card-of-page.ts';

const parser = unified().use(rehypeParse);

/** A page that names a share image. */
export interface PageWithImage extends SharedPage {
  locale: Locale;
  /** Its own address, in full. */
  address: string;
  /** The file of its image, below the root of the site. */
  image: string;
}

/** What a page says of itself where it is shared: the metadata in its head. Null for one that names no image. */
export function sharedPage(html: string): PageWithImage | null {
  const said = new Map<string, string>();
  const head = html.slice(0, html.indexOf('</head>'));
  visit(parser.parse(head), 'element', ({ tagName, properties }) => {
    if (tagName === 'meta' && typeof properties['property'] === 'string')
      said.set(properties['property'], String(properties['content']));
  });
  const found = /\/share\/(en|zh)(\/.*)\.png$/.exec(said.get('og:image') ?? '');
  if (!found) return null;
  const [image = '', locale, path = ''] = found;
  return {
    locale: locale as Locale,
    path: path === '/index' ? '/' : `${path}/`,
    title: said.get('og:title') ?? '',
    description: said.get('og:description') ?? '',
    address: said.get('og:url') ?? '',
    image,
  };
}
