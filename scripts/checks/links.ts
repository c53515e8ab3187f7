import { attribute, type BuiltPage, type BuiltSite } from './built-site.ts';
import type { Finding, SiteCheck } from './check.ts';

const linking = ['href', 'src', 'xLinkHref', 'action', 'poster'];

/** Why: a dead link breaks the way from a figure to its words, which is the promise of the site. */
export const links: SiteCheck = {
  id: 'links',
  title: 'every internal link and anchor leads somewhere',
  run: (site) =>
    site.pages.flatMap((page) => addresses(page).flatMap((address) => follow(site, page, address))),
};

function addresses(page: BuiltPage): string[] {
  return page.elements.flatMap(({ element }) => {
    const plain = linking.flatMap((name) => attribute(element, name) ?? []);
    const sets = (attribute(element, 'srcSet') ?? '')
      .split(',')
      .map((part) => part.trim().split(/\s/)[0] ?? '')
      .filter(Boolean);
    return [...plain, ...sets];
  });
}

function follow(site: BuiltSite, page: BuiltPage, address: string): Finding[] {
  if (/^(https?:|mailto:|data:|tel:)/.test(address)) return [];
  const bad = (message: string) => [
    { where: page.file, message: `unexpected link “${address}”: ${message}` },
  ];
  if (/^[a-z]+:/i.test(address)) return bad('expected http, https, mailto or a path');
  const [path = '', fragment] = address.split('#');
  if (path !== '' && !path.startsWith('/')) return bad('expected a path from the root of the site');
  if (path !== '' && !path.startsWith(site.base)) return bad(`expected it under ${site.base}`);
  const inside = path === '' ? page.file : decodeURI(path.slice(site.base.length).split('?')[0] ?? '');
  const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
  if (!site.files.has(file)) return bad(`expected a file ${file}`);
  if (!fragment) return [];
  const target = site.pages.find((candidate) => candidate.file === file);
  return target && !target.anchors.has(decodeURIComponent(fragment))
    ? bad(`expected an element with id “${fragment}” in ${file}`)
    : [];
}
