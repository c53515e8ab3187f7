import type { Column } from './column.ts';

/** What the article tells of time: the year it speaks from, and whether it sets a deadline in a year. */
export interface TableTimes {
  published: number | null;
  isDeadline: (year: number) => boolean;
}

/** Years between two columns of which the earlier, unless a deadline, is where a plan began: plans run for five. */
const planLength = 5;
const rate = /年均|累计/;

/**
 * Which of the years of a table’s columns are those of goals. Before the year of publication nothing is planned, behind it
 * everything is. An article without a day tells by its columns: the first of several years, or the only one beside a column of goals, is
 * the base that the others are measured by, and so is one five years and more before the next, unless the article sets a
 * deadline in it; the last is a goal. The year of publication itself is a base where it stands first, years before the next.
 */
export function yearsOfGoals(
  columns: readonly Column[],
  { published, isDeadline }: TableTimes,
): ReadonlySet<number> {
  const values = columns.filter(({ role }) => role === 'value');
  const years = [...new Set(values.flatMap(({ year }) => year ?? []))].sort((one, other) => one - other);
  const isFollowed = values.some(
    (column) => column.class === 'target' && column.year === null && !rate.test(column.words),
  );
  const isGoal = (year: number, index: number): boolean => {
    const next = years[index + 1];
    if (published !== null && year !== published) return year > published;
    if (isDeadline(year)) return true;
    if (next === undefined) return index > 0 || !isFollowed;
    if (published !== null) return index > 0 || next - year === 1;
    return index > 0 && next - year < planLength;
  };
  return new Set(years.filter(isGoal));
}
