import type { Element } from 'hast';
import { attribute } from './built-site.ts';
import type { SiteCheck } from './check.ts';

const han = /\p{Script=Han}{2,}/u;
const english = /(?:\b[A-Za-z][a-z]+\b[ ,]+){5,}/;
/** `title` takes no markup, so a document number in it cannot say its language. */
const silent = new Set(['script', 'style', 'code', 'title']);

/** Why: a run of Chinese in an English page is read aloud as noise unless it is marked, and the reverse. */
export const languageRuns: SiteCheck = {
  id: 'language-runs',
  title: 'every run of the other language is marked with lang',
  run: (site) =>
    site.pages.flatMap((page) =>
      page.elements.flatMap(({ element, ancestors }) => {
        if (silent.has(element.tagName)) return [];
        const own = element.children
          .flatMap((child) => (child.type === 'text' ? [child.value] : []))
          .join('');
        const lang = languageOf([...ancestors, element]);
        const wrong = lang.startsWith('zh') ? english.exec(own) : han.exec(own);
        return wrong
          ? [
              {
                where: page.file,
                message: `unexpected “${wrong[0].slice(0, 40)}” in <${element.tagName}> under lang="${lang}", expected a lang of its own`,
              },
            ]
          : [];
      }),
    ),
};

function languageOf(chain: readonly Element[]): string {
  return (
    chain
      .map((element) => attribute(element, 'lang') ?? attribute(element, 'xmlLang'))
      .filter((lang) => lang !== undefined)
      .at(-1) ?? ''
  );
}
