import type { CitationItem } from '../schema/citation-item.ts';

/** Item types as Zotero names them. */
const zoteroType = { report: 'report', webpage: 'webpage', dataset: 'dataset', graphic: 'artwork' } as const;

/**
 * An item as an OpenURL context object (ANSI/NISO Z39.88-2004, key/value, Dublin Core form): the `title` of a COinS span.
 * Bodies go in as corporate authors, which stay whole; last first, since Zotero’s reader of such spans puts each before the
 * one before.
 */
export function contextObject(item: CitationItem): string {
  const date = item.issued?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');
  const pairs: [string, string | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', zoteroType[item.type]],
    ['rft.title', item.title],
    ...item.author.map(({ literal }): [string, string] => ['rft.aucorp', literal]).reverse(),
    ['rft.date', date],
    ['rft.identifier', item.URL],
    ['rft.source', item['container-title']],
    ['rft.publisher', item.publisher],
    ['rft.description', item.number],
    ['rft.language', item.language],
  ];
  return pairs
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${encodeURIComponent(value)}`]))
    .join('&');
}
