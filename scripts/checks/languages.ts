import { attribute, type BuiltPage } from './built-site.ts';
import type { SiteCheck } from './check.ts';
import { isEmbed } from './is-embed.ts';

/** Static hosts look for `404.html` at the root; the other language’s stands as a page. They are found by nobody who searches. */
const missingPages: Record<string, string> = {
  '404.html': 'zh/404/index.html',
  'zh/404/index.html': '404.html',
};

/** Why: both readerships get every page, search engines know the pair, and screen readers the voice. */
export const languages: SiteCheck = {
  id: 'languages',
  title: 'every page stands in both languages and says so',
  run: (site) =>
    site.pages.flatMap((page) => {
      const chinese = page.path.startsWith('/zh/');
      const twin = missingPages[page.file] ?? (chinese ? page.file.replace(/^zh\//, '') : `zh/${page.file}`);
      const html = page.elements.find(({ element }) => element.tagName === 'html')?.element;
      const lang = html && attribute(html, 'lang');
      const expected = chinese ? 'zh-Hans' : 'en';
      const alternates = alternatesOf(page);
      return [
        ...(lang === expected ? [] : [`unexpected lang “${lang}”, expected “${expected}”`]),
        ...(site.files.has(twin) ? [] : [`unexpected lack of ${twin}, expected the page in both languages`]),
        ...(page.file in missingPages || isEmbed(page) ? [] : ['en', 'zh-Hans', 'x-default'])
          .filter((code) => !alternates.has(code))
          .map(
            (code) =>
              `unexpected lack of an alternate for ${code}, expected link rel="alternate" hreflang="${code}"`,
          ),
      ].map((message) => ({ where: page.file, message }));
    }),
};

function alternatesOf(page: BuiltPage): Set<string> {
  return new Set(
    page.elements.flatMap(({ element }) =>
      element.tagName === 'link' && attribute(element, 'rel') === 'alternate'
        ? (attribute(element, 'hrefLang') ?? [])
        : [],
    ),
  );
}
