import type { Element, ElementContent } from 'hast';
import { attribute } from './built-site.ts';
import type { SiteCheck } from './check.ts';

/** Why: a table without caption and scopes is a heap of words to a screen reader. */
export const tables: SiteCheck = {
  id: 'tables',
  title: 'every table has a caption and scoped headers',
  run: (site) =>
    site.pages.flatMap((page) =>
      page.elements
        .filter(({ element }) => element.tagName === 'table')
        .flatMap(({ element }) => {
          const inner = descendants(element);
          const heads = inner.filter(({ tagName }) => tagName === 'th');
          return [
            ...(inner.some(({ tagName }) => tagName === 'caption')
              ? []
              : ['unexpected table without a caption']),
            ...(heads.length > 0 ? [] : ['unexpected table without header cells']),
            ...heads
              .filter((head) => !attribute(head, 'scope'))
              .slice(0, 1)
              .map(() => 'unexpected th without scope'),
          ].map((message) => ({ where: page.file, message }));
        }),
    ),
};

function descendants(element: Element): Element[] {
  return element.children
    .filter((child: ElementContent): child is Element => child.type === 'element')
    .flatMap((child) => [child, ...descendants(child)]);
}
