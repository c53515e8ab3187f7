import type { FigureClass } from '../../../../src/schema/reading.ts';
import { amount } from '../amount.ts';
import type { SectionOf } from '../section.ts';
import { table, type Column } from '../table.ts';

/** Why figures of a class are no targets. */
const reasons: Readonly<Record<Exclude<FigureClass, 'target'>, string>> = {
  result: 'has happened already',
  composition: 'counts the parts or the authors of the document',
  programme: 'belongs to a name',
  other: 'is neither planned nor done',
};

const columns: readonly Column[] = [
  { heading: '', style: 'muted' },
  { heading: '', side: 'right' },
  { heading: '', most: 12 },
  { heading: '', most: 24 },
  { heading: '', style: 'muted' },
  { heading: '', style: 'muted' },
];

/** The figures that are no targets, by the reason why, each with the rule that says so. */
export const setAside: SectionOf = (view) => {
  const { reading, explanation, paint } = view;
  const ruleAt = new Map(
    explanation.numbers
      .filter(({ as }) => as !== null)
      .map(({ at, rule }) => [`${at.paragraph} ${at.start} ${at.end}`, rule]),
  );
  const classes = Object.entries(reasons).flatMap(([kind, reason]) => {
    const figures = reading.figures.filter((figure) => figure.class === kind);
    if (figures.length === 0) return [];
    const rows = figures.map((figure) => [
      view.place(figure.at, figure.phrase),
      amount(figure),
      figure.measure ?? '',
      figure.what,
      ruleAt.get(`${figure.at.paragraph} ${figure.at.start} ${figure.at.end}`) ?? '',
      figure.phrase,
    ]);
    return [
      `  ${paint('strong', kind)} ${paint('muted', `${figures.length} · ${reason}`)}`,
      ...table(columns, rows, view),
    ];
  });
  const refused = explanation.numbers.filter(({ as }) => as === null).length;
  const aside = reading.figures.filter((figure) => figure.class !== 'target').length;
  const more = refused > 0 ? ` · and ${refused} numbers that are no quantities (--explain)` : '';
  return { heading: 'Set aside', count: `${aside}${more}`, lines: classes };
};
