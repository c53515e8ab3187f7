import type { Locator } from '../../schema/locator.ts';
import type { Figure, Reading } from '../../schema/reading.ts';
import type { GoldArticle } from './gold.ts';
import { tally, type Statement, type Tally } from './tally.ts';

type GoldFigure = GoldArticle['figures'][number];

/** Whether two runs of characters of one paragraph share at least one; blocks of paragraph 0 are not told apart. */
export function overlap(one: Locator | null, other: Locator): boolean {
  return one !== null && one.paragraph === other.paragraph && one.start < other.end && other.start < one.end;
}

/** Dates are not figures in a reading; “1+X” and its kin may be left out or be part of a name. */
const isOptional = ({ repeat, class: kind, phrase, value }: GoldFigure): boolean =>
  repeat || kind === 'date' || value === null || /[\d一]\s*\+\s*[XNxn]/.test(phrase);

const shownFigure = (
  figure: Pick<Figure, 'value' | 'max' | 'measure' | 'byYear' | 'class' | 'phrase'> | GoldFigure,
): string =>
  `${figure.phrase} = ${figure.value ?? '?'}${figure.max === null ? '' : `–${figure.max}`} ${figure.measure ?? ''} (${figure.class}, ${figure.byYear ?? 'no year'})`;

/** A figure of gold with every place at which the article says it. */
type SaidFigure = GoldFigure & { places: readonly (Locator | null)[] };

/** A reading gives a quantity once, and may take it from any place: the repeats of a figure are places of it too. */
const goldStatements = (figures: readonly GoldFigure[]): Statement<SaidFigure>[] =>
  figures.map((figure) => {
    const repeats = figures.filter(
      (other) =>
        other.repeat &&
        other.value === figure.value &&
        other.max === figure.max &&
        other.measure === figure.measure &&
        other.class === figure.class,
    );
    const places = [figure, ...repeats].map(({ at }) => at);
    return { value: { ...figure, places }, shown: shownFigure(figure), optional: isOptional(figure) };
  });

const readStatements = (figures: readonly Figure[]): Statement<Figure>[] =>
  figures.map((value) => ({ value, shown: shownFigure(value) }));

const sameClass = (gold: GoldFigure, read: Figure): boolean =>
  gold.class === read.class || (gold.class === 'date' && read.class === 'other');

/** Whether two values are one: a third of the whole may be told with as many decimals as one likes. */
const sameNumber = (one: number | null, other: number | null): boolean =>
  one === other ||
  (one !== null &&
    other !== null &&
    Math.abs(one - other) <= 1e-6 * Math.max(Math.abs(one), Math.abs(other)));

/** A date, or “1+X”, is the same wherever it overlaps; every other figure by value, class and place. */
function sameFigure(gold: SaidFigure, read: Figure): boolean {
  if (!gold.places.some((place) => overlap(place, read.at)) || !sameClass(gold, read)) return false;
  return gold.class === 'date' || (sameNumber(gold.value, read.value) && sameNumber(gold.max, read.max));
}

/** A target is the same by value, unit and year, wherever it is said. */
const sameTarget = (gold: GoldFigure, read: Figure): boolean =>
  sameNumber(gold.value, read.value) &&
  sameNumber(gold.max, read.max) &&
  gold.measure === read.measure &&
  gold.byYear === read.byYear;

/**
 * What gold keeps out of the targets, and whether the reading does: a number is read as a target where a target stands on it
 * with its value. A phrase may well run over another number (培育20家年销售额过百亿元的企业).
 */
function keptOut(gold: readonly GoldFigure[], read: readonly Figure[]): Tally {
  const targets = read.filter((figure) => figure.class === 'target');
  const others = gold.filter((figure) => figure.class !== 'target');
  const isRead = ({ at, value, max }: GoldFigure): boolean =>
    targets.some(
      (target) =>
        overlap(at, target.at) && (value === null || (target.value === value && target.max === max)),
    );
  const wrong = others.filter(isRead);
  const kept = others.length - wrong.length;
  const missing = wrong.map((figure) => `${shownFigure(figure)} is read as a target`);
  return { kind: 'kept out', expected: others.length, matched: kept, read: kept, missing, unexpected: [] };
}

/** How the figures of a reading agree with gold: targets, what is kept out of them, all figures, and two classes. */
export function scoreFigures(gold: GoldArticle, read: Reading): Tally[] {
  const ofClass = (kind: string) =>
    [
      goldStatements(gold.figures.filter((figure) => figure.class === kind)),
      readStatements(read.figures.filter((figure) => figure.class === kind)),
    ] as const;
  return [
    tally('targets', ...ofClass('target'), sameTarget),
    keptOut(gold.figures, read.figures),
    tally('all figures', goldStatements(gold.figures), readStatements(read.figures), sameFigure),
    tally('compositions', ...ofClass('composition'), sameFigure),
    tally('programmes', ...ofClass('programme'), sameFigure),
  ];
}
