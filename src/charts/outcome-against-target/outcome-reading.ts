import type { Event } from '../../schema/event.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type { Outcome } from '../../schema/outcome.ts';
import type { Target } from '../../schema/target.ts';
import { moment, yearStart } from '../drawing/moment.ts';

/** One value of a series. */
export type OutcomePoint = Outcome['points'][number];

/** A promise with a number and a year, the series that measures it, and how the one met the other. */
export interface OutcomeReading {
  target: Target & { value: number; due: number };
  outcome: Outcome;
  /** The points the line runs through: the level series, and the value that the crossing is counted from. */
  line: readonly OutcomePoint[];
  /** Values shown beside the line. */
  beside: readonly OutcomePoint[];
  /** The milestone at which the number was passed; null where it was not. */
  passing: Event | null;
  /** The end of the year of promise: the first moment that comes too late. */
  wall: Date;
  /** Half years from the latest possible day of passing to the wall, rounded to the nearest; 0 where not passed early. */
  halvesEarly: number;
}

const HALF_YEAR_IN_DAYS = 365.25 / 2;
const DAY_IN_MILLISECONDS = 86_400_000;

/** Reads a promise against its series. Throws when the target lacks a number, a year or a series: a wrong id. */
export function readOutcome(ledger: Ledger, targetId: string): OutcomeReading {
  const target = ledger.targets.find((one) => one.id === targetId);
  const outcome = ledger.outcomes.find((one) => one.id === target?.outcome);
  if (!target || !outcome || target.value === null || target.due === null) {
    throw new Error(
      `unexpected target “${targetId}”, expected one with a number, a year and a series; see data/ledger`,
    );
  }
  const passing = passingOf(ledger, target);
  const onLine = ({ level, date }: OutcomePoint) => level || date === passing?.after;
  const wall = yearStart(target.due + 1);
  const days = passing ? (wall.getTime() - moment(passing.date).getTime()) / DAY_IN_MILLISECONDS : 0;
  return {
    target: { ...target, value: target.value, due: target.due },
    outcome,
    line: outcome.points.filter(onLine),
    beside: outcome.points.filter((point) => !onLine(point)),
    passing,
    wall,
    halvesEarly: Math.max(0, Math.round(days / HALF_YEAR_IN_DAYS)),
  };
}

/** The milestone that tells of the crossing: an interval that ends on the day the series was first above the number. */
function passingOf(ledger: Ledger, { id, crossing }: Target): Event | null {
  if (!crossing) return null;
  const tells = ({ kind, after, date, targets }: Event) =>
    kind === 'milestone' && after !== null && date === crossing.by && targets.includes(id);
  return ledger.events.find(tells) ?? null;
}
