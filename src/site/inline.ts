import type { Locale } from '../i18n/locale.ts';
import { word } from '../i18n/words.ts';
import type { Claim } from '../schema/claim.ts';
import { formatClaim, proseParts } from './claims.ts';
import { runsOf } from './languages.ts';
import { noteAnchor, noteOf, type Notes } from './notes.ts';

/*
 * Runs of text with figures and marks in them, as HTML. Written here and not in templates, since a line
 * break in a template is a space on the page, and Chinese has none between words.
 */

/** Text as HTML text or as the value of an attribute. */
export function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** Text of one language with runs of Chinese in it; in an English page each run says that it is Chinese. */
export function mixedHtml(text: string, locale: Locale): string {
  if (locale === 'zh') return escapeHtml(text);
  return runsOf(text)
    .map(({ words, han }) => (han ? `<span lang="zh-Hans">${escapeHtml(words)}</span>` : escapeHtml(words)))
    .join('');
}

/** The small numbers behind a fact, each leading to its note at the end of the page. */
function marksHtml(ids: readonly string[], notes: Notes, locale: Locale): string {
  const links = [...new Set(ids)].map((id) => {
    const number = notes.numberOf(id);
    const label = escapeHtml(word(locale, 'evidence.open', { number }));
    return `<a class="mark" href="#${noteAnchor(id)}" aria-label="${label}">${number}</a>`;
  });
  return `<span class="marks">${links.join('')}</span>`;
}

/**
 * Words, as HTML, and right behind them the marks of their evidence. What a template leaves around the words is
 * cut off, since a space before a mark would let it drop alone to the next line. Throws where there are no words.
 */
export function markedHtml(words: string, ids: readonly string[], notes: Notes, locale: Locale): string {
  const closing = /(?<!>)(?:<\/\w+>)*$/.exec(words.trimEnd())?.[0] ?? '';
  const tight = `${words
    .trim()
    .slice(0, -closing.length || undefined)
    .trimEnd()}${closing}`;
  if (!tight)
    throw new Error(
      `Unexpected marks of evidence (${ids.join(', ')}) without words, expected the words that they stand behind; put them between the tags of Marks.`,
    );
  return `${tight}${ids.length > 0 ? marksHtml(ids, notes, locale) : ''}`;
}

/** A claim printed as its language writes it, with the mark that opens its evidence. */
export function figureHtml(claim: Claim, notes: Notes, locale: Locale): string {
  const value = `<span class="value">${escapeHtml(formatClaim(claim, locale))}</span>`;
  return `<span class="figure-mark" data-claim="${escapeHtml(claim.id)}">${value}${marksHtml([noteOf(claim)], notes, locale)}</span>`;
}

/** Prose of a register: words, and claims in place of figures. `claimOf` finds a claim by its id. */
export function proseHtml(
  text: string,
  claimOf: (id: string) => Claim,
  notes: Notes,
  locale: Locale,
): string {
  return proseParts(text)
    .map((part) =>
      'claim' in part ? figureHtml(claimOf(part.claim), notes, locale) : mixedHtml(part.words, locale),
    )
    .join('');
}
