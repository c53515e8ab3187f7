import { findPrintedDates } from './printed-date.ts';

/** Whether a block is a full date and nothing else, as under a signature. */
export function isDateLine(text: string): boolean {
  const [date, ...more] = findPrintedDates(text);
  return (
    more.length === 0 &&
    date?.day != null &&
    date.year !== null &&
    date.end - date.start === text.trim().length
  );
}
