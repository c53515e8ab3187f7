import { promiseLifeWords } from '../../i18n/chart-words/promise-life.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { word } from '../../i18n/words.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type { Chart, ChartWords } from '../chart.ts';
import { drawingOf } from '../drawing/drawing.ts';
import { joined, publishers } from '../drawing/publishers.ts';
import { drawLife } from './draw-life.ts';
import { readLife } from './life-reading.ts';

/** The picture of one promise in time, for those that no series measures. */
export function promiseLife(target: string): Chart {
  const id = `life-${target}`;
  return {
    id,
    words: (ledger, { locale }) => wordsOf(ledger, target, locale),
    table: (ledger, { locale }) => {
      const said = promiseLifeWords[locale];
      const life = readLife(ledger, target);
      const { due, status } = life.target;
      return {
        caption: said.caption,
        columns: said.columns,
        rows: [
          [said.steps[life.as], formatDate(life.made, locale)],
          [said.steps.due, due === null ? said.undated : word(locale, 'when.end-of', { year: due })],
          [said.steps.status, word(locale, `status.${status}`)],
        ],
      };
    },
    widths: [288, 640, 960, 1240],
    draw: (ledger, context, width) =>
      drawLife(
        readLife(ledger, target),
        drawingOf(id, wordsOf(ledger, target, context.locale), context, width),
      ),
  };
}

function wordsOf(ledger: Ledger, id: string, locale: Locale): ChartWords {
  const said = promiseLifeWords[locale];
  const { target, made, as, today } = readLife(ledger, id);
  const due = target.due === null ? '' : String(target.due);
  return {
    title: said.finding[target.status]({ due, today: formatDate(today, locale) }),
    subtitle: target.due === null ? said.measured.undated : said.measured.dated,
    source: joined(publishers(ledger, target.evidence, locale), locale),
    note: '',
    alternative: said.alternative({
      made: said.made[as](formatDate(made, locale)),
      due: target.due === null ? said.undated : said.due(due),
      status: word(locale, `status.${target.status}`),
    }),
  };
}
