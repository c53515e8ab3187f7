import type { CitationItem } from '../schema/citation-item.ts';

/** A `meta` element: its name, its content. */
export type HeadTag = readonly [name: string, content: string];

const dublinType = { report: 'Text', webpage: 'Text', dataset: 'Dataset', graphic: 'Image' } as const;

/**
 * The tags of a one-item page that reference managers and Google Scholar read: Highwire Press tags and Dublin Core.
 * `address` is the page itself, where the item has no address of its own.
 */
export function headTags(item: CitationItem, address: string): HeadTag[] {
  const date = item.issued?.['date-parts'][0].map((part) => String(part).padStart(2, '0'));
  const first = item.author[0]?.literal;
  const tags: [string, string | undefined][] = [
    ['citation_title', item.title],
    ...item.author.map(({ literal }): [string, string] => ['citation_author', literal]),
    ['citation_publication_date', date?.join('/')],
    ['citation_technical_report_number', item.number],
    ['citation_technical_report_institution', item.type === 'report' ? first : undefined],
    ['citation_publisher', item.publisher ?? item['container-title']],
    ['citation_language', item.language],
    ['citation_public_url', item.URL ?? address],
    ['DC.title', item.title],
    ...item.author.map(({ literal }): [string, string] => ['DC.creator', literal]),
    ['DC.date', date?.join('-')],
    ['DC.identifier', item.URL ?? address],
    ['DC.language', item.language],
    ['DC.type', dublinType[item.type]],
  ];
  return tags.flatMap(([name, content]) => (content === undefined ? [] : [[name, content] as const]));
}
