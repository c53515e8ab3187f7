import type { Reading } from '../../schema/reading.ts';
import type { GoldArticle } from './gold.ts';
import { overlap, scoreFigures } from './score-figures.ts';
import { tally, type Statement, type Tally } from './tally.ts';

const statements = <T>(values: readonly T[], show: (value: T) => string): Statement<T>[] =>
  values.map((value) => ({ value, shown: show(value) }));

const folded = (text: string | null): string => (text ?? '').replace(/\s/g, '');

const one = (value: string | number | null): (string | number)[] => (value === null ? [] : [value]);

/** Title, publisher and day of the article itself. */
function scoreMatter(gold: GoldArticle, { article }: Reading): Tally {
  const rows = (title: string | null, publisher: string | null, published: string | null) =>
    [
      ['title', title],
      ['publisher', publisher],
      ['published', published],
    ].filter(([, value]) => value !== null);
  const show = ([key, value]: readonly (string | null)[]): string => `${key}: ${value}`;
  return tally(
    'matter',
    statements(rows(gold.title, gold.publisher, gold.published), show),
    statements(rows(article.title, article.publisher, article.published), show),
    ([key, expected], [readKey, value]) =>
      key === readKey &&
      (folded(expected ?? null) === folded(value ?? null) ||
        (key === 'published' && gold.acceptPublished.includes(value ?? ''))),
  );
}

function scoreDocuments(gold: GoldArticle, read: Reading): Tally {
  const show = ({ title, number, role }: { title: string; number: string | null; role: string }): string =>
    `${title}${number === null ? '' : `, ${number}`} (${role})`;
  return tally(
    'documents',
    statements(gold.documents, show),
    statements(read.documents, show),
    (expected, found) =>
      ['title', 'number', 'role'].every(
        (key) => folded(expected[key as 'title']) === folded(found[key as 'title']),
      ),
  );
}

function scoreIssuers(gold: GoldArticle, read: Reading): Tally[] {
  const same = (expected: string | number, found: string | number): boolean => expected === found;
  return [
    tally(
      'issuers stated',
      statements(one(gold.issuers.stated), String),
      statements(one(read.issuers.stated), String),
      same,
    ),
    tally(
      'issuers named',
      statements(gold.issuers.named, String),
      statements(read.issuers.named, String),
      same,
    ),
  ];
}

/** A date of one kind counts once, however often it is said; the stamp of the article’s own day may stand for one. */
function scoreDates(gold: GoldArticle, read: Reading): Tally {
  const show = ({ date, kind }: { date: string; kind: string }): string => `${date} ${kind}`;
  const once = <T extends { date: string; kind: string }>(dates: readonly T[]): T[] => [
    ...new Map(dates.map((date) => [show(date), date])).values(),
  ];
  const days = [gold.published, ...gold.acceptPublished];
  const expected = once(gold.dates).map((value) => ({
    value,
    shown: show(value),
    optional: value.at === null && days.includes(read.article.published),
  }));
  return tally(
    'dates',
    expected,
    statements(once(read.dates), show),
    (date, found) => date.date === found.date && [date.kind, ...date.acceptKind].includes(found.kind),
  );
}

function scoreGoals(gold: GoldArticle, read: Reading): Tally {
  const show = ({ phrase, byYear }: { phrase: string; byYear: number | null }): string =>
    `${phrase} (${byYear ?? 'no year'})`;
  return tally(
    'goals',
    statements(gold.goals, show),
    statements(read.goals, show),
    (expected, found) => expected.byYear === found.byYear && overlap(expected.at, found.at),
  );
}

function scoreOutline(gold: GoldArticle, read: Reading): Tally {
  const show = ({ label, heading, agencies }: GoldArticle['outline'][number]): string =>
    `${label}${heading}: ${agencies.map(({ name, lead }) => name + (lead ? ' (lead)' : '')).join('、') || 'nobody'}`;
  return tally(
    'outline',
    statements(gold.outline, show),
    statements(read.outline, show),
    (expected, found) => folded(show(expected)) === folded(show(found)),
  );
}

/** How a reading agrees with the gold reading of the same article, one tally a kind of fact. */
export function scoreArticle(gold: GoldArticle, read: Reading): Tally[] {
  return [
    scoreMatter(gold, read),
    ...scoreFigures(gold, read),
    scoreDocuments(gold, read),
    ...scoreIssuers(gold, read),
    scoreDates(gold, read),
    scoreGoals(gold, read),
    scoreOutline(gold, read),
  ];
}
