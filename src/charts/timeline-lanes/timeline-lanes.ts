import { rollups } from 'd3-array';
import { timelineWords } from '../../i18n/chart-words/timeline-lanes.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { word } from '../../i18n/words.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type { Chart, ChartWords } from '../chart.ts';
import { drawingOf } from '../drawing/drawing.ts';
import { drawLanes, yearsOf } from './draw-lanes.ts';
import { lanesOf } from './lanes.ts';

const id = 'timeline-lanes';

/** The drawn timeline: every dated step of the ledger, a lane for each strand. */
export const timelineLanes: Chart = {
  id,
  words: (ledger, { locale }) => wordsOf(ledger, locale),
  table: (ledger, { locale }) => ({
    caption: timelineWords[locale].caption,
    columns: timelineWords[locale].columns,
    rows: ledger.events.map(({ title, after, date, kind, strand }) => [
      title[locale],
      after === null
        ? formatDate(date, locale)
        : word(locale, 'when.between', { after: formatDate(after, locale), date: formatDate(date, locale) }),
      word(locale, `kind.${kind}`),
      ledger.strands.find(({ id }) => id === strand)?.name[locale] ?? '',
    ]),
  }),
  widths: [288, 640, 900, 1240],
  draw: (ledger, context, width) =>
    drawLanes(ledger, drawingOf(id, wordsOf(ledger, context.locale), context, width)),
};

function wordsOf(ledger: Ledger, locale: Locale): ChartWords {
  const said = timelineWords[locale];
  const ends = ledger.policies.flatMap(({ horizon }) => horizon.year ?? []);
  const commonest = rollups(
    ends,
    (all) => all.length,
    (year) => year,
  ).sort(([, one], [, other]) => other - one)[0];
  const [first, last] = yearsOf(ledger).map(String) as [string, string];
  return {
    title: said.finding({
      ending: formatNumber(commonest?.[1] ?? 0, locale),
      total: formatNumber(ledger.policies.length, locale),
      year: String(commonest?.[0] ?? last),
    }),
    subtitle: said.measured({ first, last }),
    source: said.source({
      articles: formatNumber(ledger.articles.length, locale),
      references: formatNumber(ledger.references.length, locale),
    }),
    note: said.note,
    alternative: said.alternative({
      events: formatNumber(ledger.events.length, locale),
      lanes: lanesOf(ledger).map(({ strand }) => strand.name[locale]),
      first,
      last,
    }),
  };
}
