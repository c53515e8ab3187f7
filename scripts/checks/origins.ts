import { attribute } from './built-site.ts';
import type { SiteCheck } from './check.ts';

const loading: Record<string, readonly string[]> = {
  script: ['src'],
  img: ['src', 'srcSet'],
  source: ['src', 'srcSet'],
  iframe: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  embed: ['src'],
  object: ['data'],
  use: ['href', 'xLinkHref'],
  image: ['href', 'xLinkHref'],
};
const loadingRelations =
  /\b(stylesheet|icon|preload|modulepreload|manifest|prefetch|preconnect|dns-prefetch)\b/;

/** Why: no reader is watched, and nothing breaks when somebody else’s server does. */
export const origins: SiteCheck = {
  id: 'origins',
  title: 'nothing is loaded from another origin',
  run: (site) => [
    ...site.pages.flatMap((page) =>
      page.elements.flatMap(({ element }) => {
        const names =
          element.tagName === 'link' && loadingRelations.test(attribute(element, 'rel') ?? '')
            ? ['href']
            : (loading[element.tagName] ?? []);
        return names
          .flatMap((name) => attribute(element, name) ?? [])
          .filter((address) => /(^|[\s,])(https?:)?\/\//.test(address))
          .map((address) => ({
            where: page.file,
            message: `unexpected outside address “${address}” in <${element.tagName}>, expected a file of the site`,
          }));
      }),
    ),
    ...[...site.files]
      .filter((file) => file.endsWith('.css'))
      .flatMap((file) =>
        [
          ...site
            .read(file)
            .toString()
            .matchAll(/(?:url\(\s*|@import\s+)['"]?((?:https?:)?\/\/[^'")\s]+)/g),
        ].map(([, address]) => ({
          where: file,
          message: `unexpected outside address “${address}”, expected a file of the site`,
        })),
      ),
  ],
};
