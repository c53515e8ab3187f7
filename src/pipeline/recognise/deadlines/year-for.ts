import type { ArticleDeadlines, ParagraphTimes } from './article-deadlines.ts';

/**
 * The year by which a promise at [start, end) of a paragraph is due: the last deadline before it in its sentence, else one
 * after it in its clause, else the last deadline before it in the paragraph, else what the paragraph inherits from lead-in
 * or heading, else the last year of the document’s term; null where the text gives none.
 */
export function yearFor(
  times: ParagraphTimes,
  sentence: { start: number; end: number },
  clause: { start: number; end: number },
  start: number,
  term: ArticleDeadlines['term'],
): number | null {
  const due = times.periods.filter(({ kind, year }) => (kind === 'by' || kind === 'in') && year !== null);
  const inSentence = due.findLast((period) => period.start >= sentence.start && period.end <= start);
  if (inSentence) return inSentence.year;
  const behind = due.find((period) => period.start >= start && period.end <= clause.end);
  if (behind) return behind.year;
  const above = due.findLast((period) => period.kind === 'by' && period.end <= start);
  return (above ?? { year: times.inherited ?? term }).year;
}
