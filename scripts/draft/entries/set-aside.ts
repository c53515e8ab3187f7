import { findQuotation } from '../../../src/pipeline/resolve/find-quotation.ts';
import { placeholder } from '../../../src/schema/placeholder.ts';
import type { Figure } from '../../../src/schema/reading.ts';
import type { Drafting } from '../drafting.ts';
import type { Proposal } from '../proposal.ts';

/** The reason of the register that a rule of numbers stands for. */
const reasonsByRule: Readonly<Record<string, string>> = {
  'document-number': 'document-number',
  'party-congress': 'meeting-name',
  'latin-name': 'technology-name',
  slogan: 'slogan',
  double: 'slogan',
  title: 'document-title',
  reward: 'term-of-policy',
  eligibility: 'term-of-policy',
  conditions: 'term-of-policy',
  quota: 'term-of-policy',
};

/** The reason that a class stands for, where its rule has none of its own. */
const reasonsByClass: Partial<Record<Figure['class'], string>> = {
  composition: 'counts-parts',
  programme: 'programme-name',
  result: 'already-done',
};

/** The phrases that quotations claim: those they overlap, wherever they stand. */
function claimedPhrases({ reading }: Drafting, quotes: readonly string[]): Set<string> {
  const places = quotes.flatMap((quote) => {
    const found = findQuotation(reading, quote);
    return found.found && found.at ? [found.at] : [];
  });
  const isClaimed = ({ at }: Figure) =>
    places.some((place) => at.paragraph === place.paragraph && at.start < place.end && place.start < at.end);
  return new Set(reading.figures.filter(isClaimed).map(({ phrase }) => phrase));
}

/** The figures that are no targets, each with its reason, less those that `quotes` of other entries claim. */
export function draftSetAside(drafting: Drafting, quotes: readonly string[]): Proposal | null {
  const { reading, explanation, registers, article, spot } = drafting;
  const known = new Set(registers.setAside.value.reasons.map(({ id }) => id));
  const claimed = claimedPhrases(drafting, quotes);
  const ruleOf = (figure: Figure) =>
    explanation.numbers.find(
      ({ as, at }) =>
        as !== null &&
        at.paragraph === figure.at.paragraph &&
        at.start === figure.at.start &&
        at.end === figure.at.end,
    );
  const notes = new Map<object, string[]>();
  const told = new Set<string>();
  const figures = reading.figures
    .filter(({ phrase, class: kind }) => kind !== 'target' && !claimed.has(phrase))
    .flatMap((figure) => {
      const { phrase } = figure;
      if (told.has(phrase)) return [];
      told.add(phrase);
      const rule = ruleOf(figure);
      const reason = reasonsByRule[rule?.rule ?? ''] ?? reasonsByClass[figure.class] ?? '';
      const entry = { phrase, reason: known.has(reason) ? reason : placeholder('id of a reason') };
      notes.set(entry, [`${spot(figure.at, phrase)}: ${figure.class}, ${rule?.rule ?? 'unnamed'}`]);
      return [entry];
    });
  if (figures.length === 0 || registers.setAside.value.articles.some((entry) => entry.article === article))
    return null;
  return {
    path: 'data/registers/set-aside.yaml',
    advice: [
      `Reasons: ${[...known].join(', ')}; a new one goes to the list above, in both languages.`,
      'A result may also become a point in outcomes.yaml, or evidence of an event: quote it there, and take it out here.',
    ],
    value: { articles: [{ article, figures }] },
    notes,
  };
}
