import type { SoldByTheHourWords } from '../../i18n/chart-words/sold-by-the-hour.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Term } from '../../schema/term.ts';
import type { ChartContext } from '../chart.ts';
import { element, escapeText } from '../drawing/element.ts';
import type { ColouredTerm, TermsReading } from './terms-reading.ts';
import type { Step, Way } from './ways.ts';

/** What both arrangements of the picture are drawn from. */
export interface MachineDrawing {
  context: ChartContext;
  said: SoldByTheHourWords;
  terms: TermsReading;
  width: number;
  /** Unique on a page: the start of every id in the drawing. */
  id: string;
}

/** A part of a picture, and how far down it reaches in pixels. */
export interface Part {
  markup: string;
  bottom: number;
}

/** Who takes a step, in a word: the maker, the buyer, or the kind of firm that is hired for it. */
export function doerWord(said: SoldByTheHourWords, way: Way, step: Step): string {
  const doer = way.doers[step];
  return doer === 'firm' ? said.firms[step] : said[doer];
}

/** The name of a term in lines, a link to its definition. */
export function termLink(
  { term, colour }: ColouredTerm,
  { context }: MachineDrawing,
  { x, y, size, lines }: { x: number; y: number; size: number; lines: readonly string[] },
): string {
  return element(
    'a',
    { href: `${context.address('/glossary/')}#${term.id}`, class: `strand-${colour}` },
    ...lines.map((line, index) =>
      element('text', { class: 'term', x, y: y + index * size * 1.3, 'font-size': size }, escapeText(line)),
    ),
  );
}

/** The name of a term as the picture writes it: in English with the Chinese. */
export const termWords = ({ term }: Term, locale: Locale): string[] =>
  locale === 'en' ? [term.en, term.zh] : [term.zh];

/** Which term names a way of being paid: none for selling once. */
export function termOf(way: Way, { practice, industry }: TermsReading): ColouredTerm | null {
  return { once: null, alone: practice, hired: industry }[way.id];
}
