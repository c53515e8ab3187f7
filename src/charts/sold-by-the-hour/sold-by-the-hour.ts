import { soldByTheHourWords } from '../../i18n/chart-words/sold-by-the-hour.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type { Chart, ChartTable, ChartWords } from '../chart.ts';
import { element } from '../drawing/element.ts';
import { picture } from '../drawing/picture.ts';
import { joined, publishers } from '../drawing/publishers.ts';
import { drawColumns } from './draw-columns.ts';
import { drawRows } from './draw-rows.ts';
import { doerWord, termWords } from './machine-drawing.ts';
import { machineSymbol } from './machine.ts';
import { readTerms, type ColouredTerm } from './terms-reading.ts';
import { steps, ways } from './ways.ts';

const ID = 'sold-by-the-hour';
const COLUMNS_BELOW = 600;

/**
 * One machine, sold once and sold by the hour: the drawing that explains the two terms. It measures nothing; from the
 * ledger come the terms, their colours and the document. Its members throw when the glossary lacks the terms.
 */
export const soldByTheHour: Chart = {
  id: ID,
  words: wordsOf,
  table: tableOf,
  widths: [288, 640, 960],
  draw: (ledger, context, width) => {
    const id = `${ID}-${width}`;
    const said = soldByTheHourWords[context.locale];
    const { title, alternative } = wordsOf(ledger, context);
    const terms = readTerms(ledger);
    const arrange = width < COLUMNS_BELOW ? drawColumns : drawRows;
    const { markup, bottom } = arrange({ context, said, terms, width, id }, ways);
    return picture(
      {
        id,
        name: `ways practice-${terms.practice.colour} industry-${terms.industry.colour}`,
        width,
        height: bottom,
        title,
        description: alternative,
        links: true,
      },
      element('defs', {}, machineSymbol(`${id}-machine`)),
      markup,
    );
  },
};

function wordsOf(ledger: Ledger, { locale }: { locale: Locale }): ChartWords {
  const said = soldByTheHourWords[locale];
  const { practice, industry, wider, policy } = readTerms(ledger);
  const name = ({ term }: ColouredTerm) => termWords(term, locale).join(' ');
  return {
    title: said.title,
    subtitle: said.measured,
    source: said.source({
      serial: policy.serial,
      publishers: joined(publishers(ledger, policy.numberEvidence, locale), locale),
    }),
    note: said.note(name(wider)),
    alternative: said.alternative({
      practice: practice.term.term[locale],
      industry: industry.term.term[locale],
    }),
  };
}

function tableOf(_ledger: Ledger, { locale }: { locale: Locale }): ChartTable {
  const said = soldByTheHourWords[locale];
  return {
    caption: said.caption,
    columns: [said.stepColumn, ...ways.map(({ id }) => said.ways[id].name)],
    rows: [
      ...steps.map((step) => [said.steps[step], ...ways.map((way) => doerWord(said, way, step))]),
      [said.payment, ...ways.map(({ id }) => said.ways[id].paid)],
    ],
  };
}
