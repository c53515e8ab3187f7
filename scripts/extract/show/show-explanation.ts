import type { Explained } from '../../../src/pipeline/explain/explain-article.ts';
import { sectionLines } from './section.ts';
import { headLines } from './show-reading.ts';
import { placeText, type View } from './view.ts';
import { table } from './table.ts';

/** The kinds that are explained, and what they are called. */
const kinds = [
  ['Numbers', 'numbers'],
  ['Goals', 'goals'],
  ['Documents', 'documents'],
  ['Dates', 'dates'],
] as const;

const columns = [
  { heading: '', style: 'muted' },
  { heading: '', style: 'strong' },
  { heading: '', most: 40 },
  { heading: '', style: 'muted' },
] as const;

/** “rule: reason”; a rule that says it all in its name is given alone. */
const because = ({ rule, reason }: Explained): string => (reason === null ? rule : `${rule}: ${reason}`);

/** Which rule took or refused each number, goal, document and date, and why; ends with a line feed. */
export function showExplanation(view: View): string {
  const parts = kinds.flatMap(([heading, kind]) => {
    const all = view.explanation[kind];
    const refused = all.filter(({ as }) => as === null).length;
    const count = refused > 0 ? `${all.length - refused} taken · ${refused} refused` : all.length;
    const rows = all.map((each) => [placeText(each.place), each.as ?? 'refused', each.words, because(each)]);
    return ['', ...sectionLines({ heading, count, lines: table(columns, rows, view) }, view)];
  });
  return `${[...headLines(view), ...parts].join('\n')}\n`;
}
