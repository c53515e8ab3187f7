import CSL, { type Engine } from 'citeproc';
import type { CitationItem } from '../schema/citation-item.ts';
import type { CitationStyle } from '../schema/citation-style.ts';
import { citationStyles } from './styles.ts';
import type { StyleTree } from './style-tree.ts';

/** Where styles and their words in a language come from; keys of the CSL project. */
export interface StyleShelf {
  style(id: string): StyleTree;
  locale(language: string): StyleTree;
}

/** What stands around the date of access, so that a browser can put its own date there. */
export type MarkAccess = (date: string) => string;

/** Renders one item in one style, with the words (等, et al.) of one language. */
export type RenderCitation = (
  item: CitationItem,
  name: CitationStyle,
  words: 'en' | 'zh',
  markAccess: MarkAccess,
) => string;

/** The locale of a style’s words: its own English where it has one. */
function styleLanguage(style: StyleTree, words: 'en' | 'zh'): string {
  if (words === 'zh') return 'zh-CN';
  const own = style.attrs['default-locale'];
  return own?.startsWith('en') ? own : 'en-US';
}

/**
 * A renderer of single items, by citeproc (CSL 1.0.2). What it gives is HTML on one line: the entry of a bibliography, or
 * the first note where the style lives in notes. The number of a numbered list is left off: it is the citing text’s.
 * Each style is opened once. Throws where a style gives nothing.
 */
export function citationRenderer(shelf: StyleShelf): RenderCitation {
  const engines = new Map<string, Engine>();
  let current: { item: CitationItem; markAccess: MarkAccess } | null = null;
  const system = {
    retrieveLocale: (language: string) => shelf.locale(language),
    retrieveItem: (id: string) => {
      if (current?.item.id !== id) throw new Error(`Unexpected item “${id}”, expected the one rendered.`);
      return current.item;
    },
    variableWrapper: (
      { variableNames }: { variableNames: readonly string[] },
      before: string,
      text: string,
      after: string,
    ) => `${before}${variableNames[0] === 'accessed' ? (current?.markAccess(text) ?? text) : text}${after}`,
  };
  const engineOf = (id: string, words: 'en' | 'zh'): Engine => {
    const style = shelf.style(id);
    const language = styleLanguage(style, words);
    const key = `${id} ${language}`;
    const engine = engines.get(key) ?? new CSL.Engine(system, style, language, true);
    engines.set(key, engine);
    return engine;
  };
  return (item, name, words, markAccess) => {
    const { style, form } = citationStyles[name];
    const engine = engineOf(style, words);
    current = { item, markAccess };
    // Forgotten first: two items must never tell each other apart, and one key may come back with another date.
    engine.updateItems([]);
    engine.updateItems([item.id]);
    const html =
      form === 'note'
        ? engine.makeCitationCluster([{ id: item.id, position: 0 }])
        : (engine.makeBibliography() || [null, []])[1][0];
    if (!html?.trim())
      throw new Error(
        `Unexpected empty citation of ${item.id} in ${style}, expected words; look at its fields.`,
      );
    return withoutFrame(html);
  };
}

function withoutFrame(html: string): string {
  return html
    .replace(/<div class="csl-left-margin">.*?<\/div>/s, '')
    .replace(/<\/?div[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
