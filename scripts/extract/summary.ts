import type { Reading } from '../../src/schema/reading.ts';

/** One article’s reading in three lines, for a person at a terminal. */
export function summary(id: string, reading: Reading): string {
  const { article, paragraphs, documents, issuers, dates, figures, goals, outline } = reading;
  const targets = figures.filter((figure) => figure.class === 'target').length;
  return [
    `${id} · ${article.published ?? 'no date'} · ${article.publisher ?? 'no publisher'}`,
    `  ${article.title ?? 'no title'}`,
    `  ${paragraphs.length} paragraphs · ${documents.length} documents · ${issuers.stated ?? '?'} issuers (${issuers.named.length} named) · ` +
      `${dates.length} dates · ${figures.length} figures (${targets} targets) · ${goals.length} goals · ${outline.length} items`,
  ].join('\n');
}
