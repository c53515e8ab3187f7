import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import subsetFont from 'subset-font';
import { unified } from 'unified';
import { packagedFont, songFace } from './packages.ts';

const parser = unified().use(rehypeParse);
const cache = resolve(import.meta.dirname, '../../.cache/fonts');
/** What an earlier subset can be trusted for: a change of face or of this recipe changes the key. */
const recipe = `${songFace} woff2 3`;

/**
 * Give each page the Chinese headline face cut to the very characters it sets in it: a page carries about
 * ten kilobytes of the face instead of the whole 1.5 megabytes, and pages with the same characters share a file.
 * Text counts as set in the face when it stands in an element of class `song`.
 */
export function songHeadlines(): AstroIntegration {
  let base = '/';
  return {
    name: 'song-headlines',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const pages = globSync('**/*.html', { cwd: folder }).filter(loadsFiles).sort();
        mkdirSync(join(folder, '_fonts'), { recursive: true });
        mkdirSync(cache, { recursive: true });
        const set = pages
          .map((page) => ({ page, characters: charactersInSong(readFileSync(join(folder, page), 'utf8')) }))
          .filter(({ characters }) => characters !== '');
        const emit = emitter(distinct(set.map(({ characters }) => characters).join('')), folder, base);
        for (const { page, characters } of set) {
          const path = join(folder, page);
          const name = await emit(characters);
          writeFileSync(path, withFace(readFileSync(path, 'utf8'), `${base}_fonts/${name}`));
        }
      },
    },
  };
}

/**
 * The page with this face, the address of its files without their endings. The sheet stands at the end and waits for others, since the page
 * is painted without it; the face is told of in the head, or it would come too late for the first paint.
 */
export function withFace(html: string, face: string): string {
  const ahead = `<link rel="preload" href="${face}.woff2" as="font" type="font/woff2" crossorigin>`;
  const sheet = `<link rel="stylesheet" fetchpriority="low" href="${face}.css">`;
  return html.replace('</head>', `${ahead}</head>`).replace(/<\/body>(?![^]*<\/body>)/, `${sheet}</body>`);
}

/** Embeds are one file that loads no other, and use the faces of the reader’s machine. */
function loadsFiles(page: string): boolean {
  return !/^(?:zh\/)?embed\//.test(page);
}

/** Where a page in Chinese sets figures and Latin letters in a serif: it has no other than this face. */
const latinIn = new Set(['h1', 'h2', 'h3', 'h4', 'svg']);
const ascii = /[!-~]/;

/**
 * The characters of a page set in the headline face, each once, in code order: all text of class `song`; on a page in
 * Chinese, the figures and Latin letters of headings and drawings too.
 */
export function charactersInSong(html: string): string {
  const found = new Set<string>();
  const walk = (node: Nodes, song: boolean, latin: boolean | null): void => {
    if (node.type === 'text')
      for (const character of node.value)
        if (song || (latin === true && ascii.test(character))) found.add(character);
    if (!('children' in node)) return;
    for (const child of node.children) walk(child, song || isSong(child), latinAfter(child, latin));
  };
  walk(parser.parse(html), false, null);
  return distinct([...found].join(''));
}

/** The characters of a text that leave ink, each once, in code order. */
const distinct = (text: string): string =>
  [...new Set(text)]
    .filter((character) => character.trim() !== '')
    .sort()
    .join('');

function isSong(node: Nodes): boolean {
  if (node.type !== 'element') return false;
  const classes = node.properties['className'];
  return Array.isArray(classes) && classes.includes('song');
}

/** Whether Latin inside a node counts; null until a page in Chinese is entered, and for ever on others. */
function latinAfter(node: Nodes, before: boolean | null): boolean | null {
  if (node.type !== 'element') return before;
  if (node.tagName === 'html') return String(node.properties['lang']).startsWith('zh') ? false : null;
  return before === null ? null : before || latinIn.has(node.tagName);
}

/**
 * Writes font and style sheet for a set of characters, once; returns their name. Sets are cut from a face that has been cut
 * to the characters of the whole site: to take each from the whole face is four times the work.
 */
function emitter(ofSite: string, folder: string, base: string): (characters: string) => Promise<string> {
  const how = { noLayoutClosure: true };
  let wide: Promise<Buffer> | null = null;
  const cut = async (characters: string) => {
    wide ??= subsetFont(packagedFont(songFace), ofSite, { ...how, targetFormat: 'truetype' });
    return subsetFont(await wide, characters, { ...how, targetFormat: 'woff2' });
  };
  return async (characters) => {
    const key = createHash('sha256').update(`${recipe} ${ofSite} ${characters}`).digest('hex').slice(0, 12);
    const name = `song-${key}`;
    const font = join(folder, '_fonts', `${name}.woff2`);
    if (existsSync(font)) return name;
    const kept = join(cache, `${name}.woff2`);
    if (!existsSync(kept)) writeFileSync(kept, await cut(characters));
    writeFileSync(font, readFileSync(kept));
    const rule = `@font-face{font-family:"MwS Song";src:url(${base}_fonts/${name}.woff2) format("woff2");font-weight:400 900;font-display:optional}\n`;
    writeFileSync(join(folder, '_fonts', `${name}.css`), rule);
    return name;
  };
}
