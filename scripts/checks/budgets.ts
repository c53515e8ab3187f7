import { gzipSync } from 'node:zlib';
import type { Element } from 'hast';
import { attribute, type BuiltPage, type BuiltSite } from './built-site.ts';
import type { SiteCheck } from './check.ts';
import { isEmbed } from './is-embed.ts';

const KILOBYTE = 1000;
const explainer = { all: 150 * KILOBYTE, script: 20 * KILOBYTE };
const embed = { all: 15 * KILOBYTE, script: 0 };
const hostScript = 1.2 * KILOBYTE;
const other = { all: 100 * KILOBYTE, script: 15 * KILOBYTE };

/** Pictures that are asked for as the reader comes near them, all of a page together. */
const later = 300 * KILOBYTE;

/**
 * Bytes a first visit to a page brings, gzip -9 (fonts and pictures are compressed already), by kind. Images that come later
 * are no part of it and have a budget of their own: a reader who does not scroll never asks for them.
 */
export interface Weight {
  all: number;
  script: number;
}

/**
 * What a page weighs: its HTML, the style sheets and scripts it names, what those import, and every font
 * of its style sheets, used or not: more than a visit brings, never less.
 */
function weigh(site: BuiltSite, page: BuiltPage): Weight {
  const files = new Set<string>();
  const queue = page.elements.flatMap(({ element }) =>
    [
      isLater(element) ? [] : (attribute(element, 'src') ?? []),
      element.tagName === 'link' && /stylesheet|icon|preload/.test(attribute(element, 'rel') ?? '')
        ? (attribute(element, 'href') ?? [])
        : [],
    ].flat(),
  );
  while (queue.length > 0) {
    const address = queue.pop() ?? '';
    const file = address.startsWith(site.base) ? address.slice(site.base.length) : '';
    if (!site.files.has(file) || files.has(file)) continue;
    files.add(file);
    if (/\.(css|js)$/.test(file)) queue.push(...namedIn(site.read(file).toString(), `${site.base}${file}`));
  }
  const size = (file: string) =>
    /\.(woff2|png|jpg|webp)$/.test(file)
      ? site.read(file).length
      : gzipSync(site.read(file), { level: 9 }).length;
  const total = (names: string[]) => names.reduce((sum, file) => sum + size(file), 0);
  return {
    all: gzipSync(page.html, { level: 9 }).length + total([...files]),
    script: total([...files].filter((file) => file.endsWith('.js'))),
  };
}

function namedIn(text: string, from: string): string[] {
  const addresses = [
    ...text.matchAll(/url\(['"]?([^'")]+)['"]?\)|(?:from|import)\s*\(?['"]([^'"]+)['"]/g),
  ].map(([, a, b]) => a ?? b ?? '');
  return addresses
    .filter((address) => !address.startsWith('data:'))
    .map((address) => new URL(address, `https://site${from}`).pathname);
}

/** An image that a browser asks for when the reader comes near it. */
const isLater = (element: Element): boolean =>
  element.tagName === 'img' && attribute(element, 'loading') === 'lazy';

/** Bytes of the images of a page that come later, all of them; of those that depend on the scheme, the light. */
const weighLater = (site: BuiltSite, page: BuiltPage): number =>
  page.elements
    .map(({ element }) => element)
    .filter(isLater)
    .map((element) => (attribute(element, 'src') ?? '').replace(site.base, ''))
    .reduce((sum, file) => sum + (site.files.has(file) ? site.read(file).length : 0), 0);

/** What a page may weigh; an embed is one file, so what it names counts as well. */
function budgetOf(page: BuiltPage): Weight {
  if (isEmbed(page)) return embed;
  return page.path === '/' || page.path === '/zh/' ? explainer : other;
}

/** What the height script for hosts weighs; 0 where there is none. */
const hostScriptWeight = (site: BuiltSite) =>
  site.files.has('embed.js') ? gzipSync(site.read('embed.js'), { level: 9 }).length : 0;

/** Why: the reader on a slow phone is a reader. Lines as in the README. */
export const budgets: SiteCheck = {
  id: 'budgets',
  title: 'every page keeps its budget of bytes',
  run: (site) => [
    ...(hostScriptWeight(site) > hostScript
      ? [
          {
            where: 'embed.js',
            message: `unexpected ${hostScriptWeight(site)} bytes, expected at most ${hostScript}`,
          },
        ]
      : []),
    ...site.pages.flatMap((page) => {
      const budget = budgetOf(page);
      const weight = weigh(site, page);
      const lines = [
        ['all', weight.all, budget.all],
        ['script', weight.script, budget.script],
        ['images that come later', weighLater(site, page), later],
      ] as const;
      return lines
        .filter(([, bytes, most]) => bytes > most)
        .map(([what, bytes, most]) => ({
          where: page.file,
          message: `unexpected ${bytes} bytes (${what}), expected at most ${most}`,
        }));
    }),
  ],
  note: (site) => {
    const [largest] = site.pages
      .filter(isEmbed)
      .map((page) => ({ page, bytes: weigh(site, page).all }))
      .sort((one, two) => two.bytes - one.bytes);
    return largest
      ? `the largest embed is ${largest.page.path} with ${largest.bytes} bytes of ${embed.all}; embed.js has ${hostScriptWeight(site)} of ${hostScript}`
      : null;
  },
};
