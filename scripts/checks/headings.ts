import { attribute } from './built-site.ts';
import type { SiteCheck } from './check.ts';

/** Why: headings are the table of contents of those who cannot see the page. */
export const headings: SiteCheck = {
  id: 'headings',
  title:
    'headings stand in order, one of the first rank a page, and every page has a title and a description of its own',
  run: (site) => {
    const seen = new Map<string, string>();
    return site.pages.flatMap((page) => {
      const levels = page.elements.flatMap(({ element }) =>
        /^h[1-6]$/.test(element.tagName) ? [Number(element.tagName[1])] : [],
      );
      const title = /<title>([^<]*)<\/title>/.exec(page.html)?.[1] ?? '';
      const described = page.elements.some(
        ({ element }) =>
          element.tagName === 'meta' &&
          attribute(element, 'name') === 'description' &&
          (attribute(element, 'content') ?? '').length > 10,
      );
      const twin = seen.get(title);
      seen.set(title, page.file);
      return [
        ...(levels.filter((level) => level === 1).length === 1
          ? []
          : [`unexpected number of h1: ${levels.filter((level) => level === 1).length}, expected one`]),
        ...levels.flatMap((level, index) =>
          index > 0 && level > (levels[index - 1] ?? 0) + 1
            ? [`unexpected h${level} after h${levels[index - 1]}, expected no step left out`]
            : [],
        ),
        ...(title === '' ? ['unexpected empty title'] : []),
        ...(twin !== undefined
          ? [`unexpected title “${title}”, the same as in ${twin}, expected one of its own`]
          : []),
        ...(described ? [] : ['unexpected lack of a description, expected meta name="description"']),
      ].map((message) => ({ where: page.file, message }));
    });
  },
};
