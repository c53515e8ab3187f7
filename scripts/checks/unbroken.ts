import { attribute } from './built-site.ts';
import type { SiteCheck } from './check.ts';

/** Where a browser sets no lines, where text is taken away as it stands, and where it is a table of data. */
const closed = new Set(['head', 'svg', 'pre', 'code', 'textarea', 'script', 'style', 'select']);
const loose = /\bNos?\. \d|\d (?:kB|MB|px|%)(?!\w)/;

/** Why: a line that ends in “No.” sends its reader to the next one for the number. */
export const unbroken: SiteCheck = {
  id: 'unbroken',
  title: 'no line can end between “No.” and its number, or between a number and its unit',
  run: (site) =>
    site.pages.flatMap((page) =>
      page.elements.flatMap(({ element, ancestors }) => {
        const around = [...ancestors, element];
        if (around.some((one) => closed.has(one.tagName) || attribute(one, 'className') === 'data'))
          return [];
        return element.children
          .flatMap((child) => (child.type === 'text' ? [loose.exec(child.value)] : []))
          .flatMap((found) =>
            found === null
              ? []
              : [
                  {
                    where: page.file,
                    message: `unexpected space in “${found[0]}”, expected one that does not break; see src/site/unbroken.ts`,
                  },
                ],
          );
      }),
    ),
};
