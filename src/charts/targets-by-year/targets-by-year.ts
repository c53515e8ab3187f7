import { targetsWords } from '../../i18n/chart-words/targets-by-year.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { word } from '../../i18n/words.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Ledger } from '../../schema/ledger.ts';
import { TargetStatus } from '../../schema/target.ts';
import type { Chart, ChartWords } from '../chart.ts';
import { drawingOf } from '../drawing/drawing.ts';
import { yearOf } from '../drawing/moment.ts';
import { datedPromises } from './dated-promises.ts';
import { drawTargets } from './draw-targets.ts';

const id = 'targets-by-year';

/** The picture of every promise with a year, and what became of it. */
export const targetsByYear: Chart = {
  id,
  words: (ledger, { locale }) => wordsOf(ledger, locale),
  table: (ledger, { locale }) => ({
    caption: targetsWords[locale].caption,
    columns: targetsWords[locale].columns,
    rows: datedPromises(ledger).flatMap(({ policy, made, promises }) =>
      promises.map((promise) => [
        promise.name[locale],
        targetsWords[locale].document({ serial: policy.serial, name: policy.short[locale] }),
        formatDate(made, locale),
        word(locale, 'when.end-of', { year: promise.due }),
        word(locale, `status.${promise.status}`),
      ]),
    ),
  }),
  widths: [288, 440, 640, 900, 1240],
  draw: (ledger, context, width) => {
    const drawing = drawingOf(id, wordsOf(ledger, context.locale), context, width);
    return drawTargets(datedPromises(ledger), { ...drawing, today: ledger.edition.date });
  },
};

function wordsOf(ledger: Ledger, locale: Locale): ChartWords {
  const said = targetsWords[locale];
  const groups = datedPromises(ledger);
  const promises = groups.flatMap((group) => group.promises);
  const count = (test: (promise: (typeof promises)[number]) => boolean) =>
    formatNumber(promises.filter(test).length, locale);
  const total = formatNumber(promises.length, locale);
  const undated = ledger.targets.filter(({ status }) => status === 'numbered-no-date').length;
  return {
    title: said.finding({
      total,
      past: count(({ due }) => due < yearOf(ledger.edition.date)),
      met: count(({ status }) => status === 'met'),
    }),
    subtitle: said.measured({
      first: String(Math.min(...groups.map(({ made }) => yearOf(made)))),
      last: String(Math.max(...promises.map(({ due }) => due))),
    }),
    source: said.source(formatNumber(groups.length, locale)),
    note: said.note(formatNumber(undated, locale)),
    alternative: said.alternative({
      total,
      byStatus: TargetStatus.options
        .filter((status) => promises.some((promise) => promise.status === status))
        .map((status) =>
          said.counted(
            word(locale, `status.${status}`),
            count((one) => one.status === status),
          ),
        ),
    }),
  };
}
