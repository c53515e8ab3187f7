import { calendarDay, dayNumber } from './calendar-day.ts';
import { span, type View } from './view.ts';

/** The units that an axis may be divided into, the coarsest first. */
export const units = ['year', 'quarter', 'month', 'week', 'day'] as const;
export type Unit = (typeof units)[number];

/** One unit on the axis: its first day and the first day after it. */
export interface Tick {
  from: number;
  to: number;
}

/** The shortest that a unit can be, in days. */
const shortest: Record<Unit, number> = { year: 365, quarter: 90, month: 28, week: 7, day: 1 };
const yearSteps = [1, 2, 5, 10, 20, 50, 100];
const MONDAY = 4;

/** The start of the unit that a day falls in: weeks start on Monday. */
const starts: Record<Unit, (day: number, step: number) => number> = {
  year: (day, step) => dayNumber(Math.floor(calendarDay(day).year / step) * step),
  quarter: (day) => dayNumber(calendarDay(day).year, Math.floor((calendarDay(day).month - 1) / 3) * 3 + 1),
  month: (day) => dayNumber(calendarDay(day).year, calendarDay(day).month),
  week: (day) => Math.floor((Math.floor(day) - MONDAY) / 7) * 7 + MONDAY,
  day: (day) => Math.floor(day),
};

/** The start of the unit after one that starts on a day. */
const nexts: Record<Unit, (start: number, step: number) => number> = {
  year: (start, step) => dayNumber(calendarDay(start).year + step),
  quarter: (start) => dayNumber(calendarDay(start).year, calendarDay(start).month + 3),
  month: (start) => dayNumber(calendarDay(start).year, calendarDay(start).month + 1),
  week: (start) => start + 7,
  day: (start) => start + 1,
};

/** The units of a view, the first and last perhaps cut by its edges. */
export function unitsIn(view: View, unit: Unit, step = 1): Tick[] {
  const ticks: Tick[] = [];
  for (let from = starts[unit](view.from, step); from < view.to; from = nexts[unit](from, step))
    ticks.push({ from, to: nexts[unit](from, step) });
  return ticks;
}

/**
 * The finest division of a view drawn `width` pixels wide in which every unit has at least `room(unit)` pixels, the
 * width of its longest label with air: years, quarters, months, weeks or days; several years where one is too narrow.
 */
export function ticksIn(
  view: View,
  width: number,
  room: (unit: Unit) => number,
): { unit: Unit; step: number; ticks: Tick[] } {
  const perDay = width / span(view);
  const unit = units.findLast((one) => shortest[one] * perDay >= room(one)) ?? 'year';
  const enough = (step: number) => step * shortest.year * perDay >= room('year');
  const step = unit === 'year' ? (yearSteps.find(enough) ?? 100) : 1;
  return { unit, step, ticks: unitsIn(view, unit, step) };
}
