import type { SearchRecord } from './record.ts';
import { spellText } from './spell.ts';

/** What a found record brings along, to be shown. */
export interface RecordFacts {
  path: string;
  kind: string;
  title: string;
  other: string;
  when: string;
  /** Name and colour of its strand, both empty where it has none. */
  strand: string;
  colour: string;
  text: string;
}

/** How much more a word counts in a title or a name than in the text. */
const TITLE = 8;
const NAME = 6;

/**
 * A record as the page that the index is told it is: title and names weighted, all words spelled for the index, the facts
 * to be shown beside them. `pinyin` are its names as a keyboard without Chinese writes them, null where it is not in the
 * book of names; where it is, its path is a filter too, so that it can be asked for by name.
 */
export function indexDocument(
  record: SearchRecord,
  facts: RecordFacts,
  pinyin: readonly string[] | null,
): string {
  const names = [record.other ?? '', ...record.names]
    .map(spellText)
    .concat(pinyin ?? [])
    .join(' ');
  const meta = Object.entries<string>({ ...facts }).map(
    ([name, value]) => `<meta data-pagefind-meta="${name}[content]" content="${escaped(value)}">`,
  );
  return [
    '<html lang="en"><head>',
    ...meta,
    `<meta data-pagefind-filter="kind[content]" content="${record.kind}">`,
    pinyin ? `<meta data-pagefind-filter="named[content]" content="${escaped(record.path)}">` : '',
    '</head><body>',
    `<p data-pagefind-weight="${TITLE}">${spellText(record.title)}</p>`,
    `<p data-pagefind-weight="${NAME}">${names}</p>`,
    `<p>${spellText(record.text)}</p>`,
    '</body></html>',
  ].join('\n');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
