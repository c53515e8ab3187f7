import type { ReadingMessage } from '../../../../src/schema/reading.ts';
import type { Style } from '../paint.ts';
import type { SectionOf } from '../section.ts';
import { table } from '../table.ts';
import { placeText } from '../view.ts';

const styles: Readonly<Record<ReadingMessage['severity'], Style>> = {
  info: 'muted',
  warning: 'warning',
  error: 'error',
};

const columns = [
  { heading: '', style: 'muted' },
  { heading: '', style: (severity: string) => styles[severity as ReadingMessage['severity']] },
  { heading: '' },
] as const;

/** What was wrong or odd in the file, in the order of its places; no section where nothing was. */
export const messages: SectionOf = (view) => {
  const rows = view.reading.messages.map(({ line, column, severity, rule, reason }) => [
    placeText(line === null || column === null ? null : { line, column }),
    severity,
    `${reason} (${rule})`,
  ]);
  return rows.length === 0
    ? null
    : { heading: 'Messages', count: rows.length, lines: table(columns, rows, view) };
};
