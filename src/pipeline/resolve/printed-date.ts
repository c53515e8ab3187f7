import type { PartialDate } from '../../schema/partial-date.ts';

/** The one way in which a date may be quoted: 2021年3月16日 or a part of it; 到 before a deadline. */
const printed =
  /^到?(?:(?<year>(?:19|20)\d{2})年)?(?:(?<month>[1-9]|1[0-2])月(?:(?<day>[1-9]|[12]\d|3[01])日)?)?$/;

/**
 * Whether a quotation prints a date, wholly or without its year (which an article often leaves to its own date):
 * `3月16日` and `2021年3月16日` print 2021-03-16, `到2025年` prints 2025, `2021年` does not print 2021-03.
 */
export function printsDate(quote: string, date: PartialDate): boolean {
  const groups = printed.exec(quote)?.groups;
  if (!groups) return false;
  const [year, month, day] = date.split('-').map(Number);
  const matches = (group: string | undefined, part: number | undefined) =>
    group === undefined ? part === undefined : Number(group) === part;
  const named = groups['year'] ?? groups['month'];
  return (
    named !== undefined &&
    (groups['year'] === undefined || Number(groups['year']) === year) &&
    matches(groups['month'], month) &&
    matches(groups['day'], day)
  );
}
