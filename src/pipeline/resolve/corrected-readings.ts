import type { Correction } from '../../schema/correction.ts';
import type { Reading } from '../../schema/reading.ts';
import type { Problem } from '../problem.ts';
import type { Registers } from '../registers/registers.ts';

/** Readings by the id of their article. */
export type Readings = ReadonlyMap<string, Reading>;

type Action = Correction['action'];
type Kind = Action['kind'];
type Correct<K extends Kind> = (reading: Reading, action: Extract<Action, { kind: K }>) => Reading;

/** Replaces the entries of a list that a correction means; the same list where it means none. */
function replaced<T>(list: T[], meant: (entry: T) => boolean, change: (entry: T) => T[]): T[] {
  return list.some(meant) ? list.flatMap((entry) => (meant(entry) ? change(entry) : [entry])) : list;
}

/** What each action does; the same parts come back where it matches nothing. */
const actions: { [K in Exclude<Kind, 'none'>]: Correct<K> } = {
  'override-title': (reading, { from, to }) => ({
    ...reading,
    documents: replaced(
      reading.documents,
      (document) => document.title === from,
      (document) => [{ ...document, title: to }],
    ),
  }),
  'withdraw-figure': (reading, { phrase }) => ({
    ...reading,
    figures: replaced(
      reading.figures,
      (figure) => figure.phrase === phrase,
      () => [],
    ),
  }),
  'override-date-kind': (reading, { date, from, to }) => ({
    ...reading,
    dates: replaced(
      reading.dates,
      (mention) => mention.date === date && mention.kind === from,
      (mention) => [{ ...mention, kind: to }],
    ),
  }),
};

const unchanged = (one: Reading, other: Reading): boolean =>
  one.documents === other.documents && one.figures === other.figures && one.dates === other.dates;

/** The reading after one correction, or null where the correction matches nothing in it. */
function correct(reading: Reading, action: Exclude<Action, { kind: 'none' }>): Reading | null {
  const handler = actions[action.kind] as Correct<typeof action.kind>;
  const corrected = handler(reading, action);
  return unchanged(reading, corrected) ? null : corrected;
}

/**
 * The readings with every correction applied, in the order of the files and of their entries. A correction that
 * names no known article, or that matches nothing in its reading, is a problem at its own place.
 */
export function correctReadings(registers: Registers): { readings: Readings; problems: Problem[] } {
  const readings = new Map(registers.readings.map(({ file, value }) => [file.stem ?? '', value]));
  const problems: Problem[] = [];
  for (const { file, value, placeOf } of registers.corrections) {
    value.forEach(({ action }: Correction, position) => {
      if (action.kind === 'none') return;
      const reading = readings.get(action.article);
      const corrected = reading && correct(reading, action);
      if (corrected) {
        readings.set(action.article, corrected);
        return;
      }
      const expected = reading
        ? `something in the reading of ${action.article} to correct`
        : 'a known article';
      problems.push({
        file,
        place: placeOf([position, 'action', reading ? 'kind' : 'article']),
        rule: 'correction-matches',
        reason: `unexpected ${reading ? action.kind : `article “${action.article}”`}, expected ${expected}; correct the action or delete it`,
      });
    });
  }
  return { readings, problems };
}
