import type { Article, ArticleEntry } from '../../schema/article-entry.ts';
import type { Evidence } from '../../schema/evidence.ts';
import type { Figure, Reading } from '../../schema/reading.ts';
import { overlaps, type Checked } from '../check/overlaps.ts';
import type { Readings } from '../resolve/corrected-readings.ts';
import { byId } from './order.ts';

/**
 * The articles of the ledger by id: each entry of the manifest with the lengths of its paragraphs and every number
 * read in it, the evidence that claims it beside it. An article without a reading has none of either.
 */
export function assembleArticles(
  entries: readonly ArticleEntry[],
  readings: Readings,
  evidence: readonly Evidence[],
): Article[] {
  return entries.toSorted(byId).map((entry) => {
    const reading = readings.get(entry.id);
    const quoted = evidence.filter(
      (one): one is Checked => one.kind === 'checked' && one.article === entry.id,
    );
    return {
      ...entry,
      paragraphs: reading?.paragraphs.map(({ chars }) => chars) ?? [],
      figures: reading ? figuresOf(reading, quoted) : [],
    };
  });
}

/** Articles repeat themselves: a number is claimed where its place is quoted, or that of the same phrase elsewhere. */
function figuresOf({ figures }: Pick<Reading, 'figures'>, quoted: readonly Checked[]): Article['figures'] {
  const at = (figure: Figure) => quoted.find((entry) => overlaps(figure.at, entry))?.id;
  const byPhrase = new Map(
    figures.flatMap((figure) => {
      const id = at(figure);
      return id === undefined ? [] : [[figure.phrase, id] as const];
    }),
  );
  return figures
    .toSorted((one, other) => one.at.paragraph - other.at.paragraph || one.at.start - other.at.start)
    .map((figure) => ({
      value: figure.value,
      max: figure.max,
      phrase: figure.phrase,
      paragraph: figure.at.paragraph,
      evidence: at(figure) ?? byPhrase.get(figure.phrase) ?? null,
    }));
}
