import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CitationItem } from '../schema/citation-item.ts';
import { texText } from './tex-text.ts';

/** The files that reference managers read, by the ending of their name. */
export const exchangeFormats = {
  bib: { name: 'BibTeX', type: 'application/x-bibtex; charset=utf-8', write: asBibTex },
  ris: { name: 'RIS', type: 'application/x-research-info-systems; charset=utf-8', write: asRis },
  json: { name: 'CSL-JSON', type: 'application/json; charset=utf-8', write: asCslJson },
} as const;
export type ExchangeFormat = keyof typeof exchangeFormats;

// Chinese stays Chinese, and an entry keeps the permanent key of what it cites.
Object.assign(plugins.config.get('@bibtex').format, {
  asciiOnly: false,
  useIdAsLabel: true,
  checkLabel: false,
});

/** Items as BibTeX, written by Citation.js, which leaves the signs of TeX as they are where Chinese is to stay Chinese. */
function asBibTex(items: readonly CitationItem[]): string {
  return withMonths(`${new Cite(items.map(inTex)).format('bibtex').trim()}\n`);
}

/**
 * Months by their names in BibTeX, without braces, which styles put into words of their language, and days beside them: Citation.js writes
 * both as one word, which biber, the reader of BibLaTeX, takes for no month.
 */
function withMonths(bibtex: string): string {
  return bibtex.replace(
    /^\tmonth = \{([a-z]{3})(?: (\d+))?\},$/gm,
    (_, month: string, day?: string) =>
      `\tmonth = ${month},${day === undefined ? '' : `\n\tday = {${day}},`}`,
  );
}

/** What of an item is words, beside its authors. */
const worded = ['title', 'number', 'container-title', 'publisher', 'version', 'note'] as const;

/** An item whose words are plain words to TeX. */
function inTex(item: CitationItem): CitationItem {
  const words = worded.flatMap((key) => {
    const said = item[key];
    return said === undefined ? [] : [[key, texText(said)] as const];
  });
  return {
    ...item,
    ...Object.fromEntries(words),
    author: item.author.map(({ literal }) => ({ literal: texText(literal) })),
  };
}

/**
 * Items as RIS: fields and values are Citation.js’s. The lines are ours, since it folds them at eighty characters, which some
 * readers cut, and since a body’s name must end in a comma: it says that there is no first name to be split off.
 */
function asRis(items: readonly CitationItem[]): string {
  const records = new Cite(items).format('ris', { format: 'object' });
  return records
    .map((record) => {
      const { TY, ...fields } = record;
      const lines = Object.entries(fields).flatMap(([tag, value]) =>
        [value]
          .flat()
          .map((each) => `${tag}  - ${String(each).replace(/\s+/g, ' ')}${tag === 'AU' ? ',' : ''}`),
      );
      return [`TY  - ${String(TY)}`, ...lines, 'ER  - ', ''].join('\r\n');
    })
    .join('');
}

/** Items as CSL-JSON, as they are. */
function asCslJson(items: readonly CitationItem[]): string {
  return `${JSON.stringify(items, null, 2)}\n`;
}
