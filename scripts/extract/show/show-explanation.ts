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
  { heading: '' },
  { heading: '' },
] as const;

const legendColumns = [
  { heading: '' },
  { heading: '', side: 'right', style: 'muted' },
  { heading: '', style: 'muted' },
] as const;

/**
 * The rules that settled a kind, by name: how often each did, and its reason. A rule that says it all in its name has no
 * line. One legend a kind, for two kinds may have a rule of the same name.
 */
function legend(all: readonly Explained[], view: View): string[] {
  const byRule = Map.groupBy(all, ({ rule }) => rule);
  const rows = [...byRule]
    .flatMap(([rule, uses]) => {
      const reason = uses[0]?.reason ?? null;
      return reason === null ? [] : [[rule, `${uses.length}×`, reason]];
    })
    .toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1));
  return rows.length === 0 ? [] : [`  ${view.paint('strong', 'rules')}`, ...table(legendColumns, rows, view)];
}

/**
 * Which rule took or refused each number, goal, document and date, and below each kind why its rules do; ends with a line
 * feed.
 */
export function showExplanation(view: View): string {
  const parts = kinds.flatMap(([heading, kind]) => {
    const all = view.explanation[kind];
    const refused = all.filter(({ as }) => as === null).length;
    const count = refused > 0 ? `${all.length - refused} taken · ${refused} refused` : all.length;
    const rows = all.map(({ place, as, rule, words }) => [placeText(place), as ?? 'refused', rule, words]);
    const lines = [...table(columns, rows, view), ...legend(all, view)];
    return ['', ...sectionLines({ heading, count, lines }, view)];
  });
  return `${[...headLines(view), ...parts].join('\n')}\n`;
}
