import { findPrintedDates } from './printed-date.ts';

const longest = 30;

/** Whether a block is a full date and nothing else, as under a signature. */
export function isDateLine(text: string): boolean {
  if (text.length > longest) return false;
  const [date, ...more] = findPrintedDates(text);
  return (
    more.length === 0 &&
    date?.day != null &&
    date.year !== null &&
    date.end - date.start === text.trim().length
  );
}
