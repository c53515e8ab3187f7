import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { isFrozen } from './is-frozen.ts';

/** An element of a page with those it stands in, the outermost first. */
export interface Placed {
  element: Element;
  ancestors: readonly Element[];
}

/** One HTML file of the built site. */
export interface BuiltPage {
  /** Address below the base, such as `/zh/timeline/`. */
  path: string;
  /** File below the folder, such as `zh/timeline/index.html`. */
  file: string;
  html: string;
  tree: Root;
  elements: readonly Placed[];
  /** Ids that links can point to. */
  anchors: ReadonlySet<string>;
}

/** The site as built. */
export interface BuiltSite {
  /** `/` or `/sub/path/`. */
  base: string;
  files: ReadonlySet<string>;
  /** Pages that this build made. */
  pages: readonly BuiltPage[];
  /** Pages that were released earlier and are served as they were. */
  frozen: readonly BuiltPage[];
  read(file: string): Buffer;
}

const parser = unified().use(rehypeParse);

/** Read every file of a built site. `base` is the path it will be served under, with slashes at both ends. */
export function readBuiltSite(folder: string, base: string): BuiltSite {
  const names = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  return builtSite(new Map(names.map((name) => [name, readFileSync(join(folder, name))])), base);
}

/** A site from its files, by name below the folder. */
export function builtSite(contents: ReadonlyMap<string, Buffer>, base: string): BuiltSite {
  const read = (file: string): Buffer => {
    const content = contents.get(file);
    if (content === undefined) throw new Error(`Unexpected file ${file}, expected one of the built site`);
    return content;
  };
  const pages = [...contents.keys()]
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => readPage(file, read(file).toString()));
  const { made = [], frozen = [] } = Object.groupBy(pages, ({ path }) =>
    isFrozen(path) ? 'frozen' : 'made',
  );
  return { base, files: new Set(contents.keys()), pages: made, frozen, read };
}

function readPage(file: string, html: string): BuiltPage {
  const tree = parser.parse(html);
  const elements: Placed[] = [];
  collect(tree.children, [], elements);
  const anchors = new Set(
    elements.flatMap(({ element }) =>
      typeof element.properties['id'] === 'string' ? [element.properties['id']] : [],
    ),
  );
  return { path: `/${file.replace(/index\.html$/, '')}`, file, html, tree, elements, anchors };
}

function collect(
  nodes: readonly (RootContent | ElementContent)[],
  ancestors: readonly Element[],
  into: Placed[],
): void {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    into.push({ element: node, ancestors });
    collect(node.children, [...ancestors, node], into);
  }
}

/** The value of an attribute as text, or undefined. Lists (class, rel) are joined by spaces. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}
