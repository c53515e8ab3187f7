import { kindMark } from './marks.ts';
import type { NamedRecord } from './name-book.ts';
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
 * to be shown beside them. `named` is what the book of names knows of it, if it stands there.
 */
export function indexDocument(
  record: SearchRecord,
  facts: RecordFacts,
  named: NamedRecord | undefined,
): string {
  const names = [record.other ?? '', ...record.names]
    .map(spellText)
    .concat(named?.pinyin ?? [])
    .join(' ');
  const meta = Object.entries<string>({ ...facts }).map(
    ([name, value]) => `<meta data-pagefind-meta="${name}[content]" content="${escaped(value)}">`,
  );
  return [
    '<html lang="en"><head>',
    ...meta,
    '</head><body>',
    `<p data-pagefind-weight="${TITLE}">${spellText(record.title)}</p>`,
    `<p data-pagefind-weight="${NAME}">${names}</p>`,
    `<p>${spellText(record.text)}</p>`,
    `<p>${[kindMark(record.kind), named?.mark ?? ''].join(' ')}</p>`,
    '</body></html>',
  ].join('\n');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
