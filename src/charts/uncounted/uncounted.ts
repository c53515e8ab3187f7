import { uncountedWords } from '../../i18n/chart-words/uncounted.ts';
import { word } from '../../i18n/words.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type { Chart, ChartWords } from '../chart.ts';
import { joined, publishers } from '../drawing/publishers.ts';
import { drawUncounted } from './draw-uncounted.ts';
import { readUncounted } from './uncounted-reading.ts';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * The empty picture of a promise that nobody has counted. Its members throw when `target` is not a promise
 * without a number that was looked for.
 */
export function uncounted(id: string, target: string): Chart {
  return {
    id,
    words: (ledger, { locale }) => wordsOf(ledger, target, locale),
    table: (ledger, { locale }) => {
      const reading = readUncounted(ledger, target);
      const said = uncountedWords[locale];
      const { what, name, due, searched } = reading.target;
      return {
        caption: said.caption(what[locale]),
        columns: said.columns,
        rows: [[name[locale], reading.quantity, String(due), searched[locale]]],
      };
    },
    widths: [288, 400, 640, 960],
    draw: (ledger, { locale }, width) => {
      const { title, alternative } = wordsOf(ledger, target, locale);
      const asOf = ledger.edition.date;
      return drawUncounted(readUncounted(ledger, target), {
        locale,
        width,
        asOf,
        title,
        alternative,
        name: `${id}-${width}`,
      });
    },
  };
}

function wordsOf(ledger: Ledger, targetId: string, locale: Locale): ChartWords {
  const { target, quantity } = readUncounted(ledger, targetId);
  const said = uncountedWords[locale];
  const due = String(target.due);
  const what = target.what[locale];
  return {
    title: said.finding(capital(what)),
    subtitle: said.measured(what, due),
    source: joined(publishers(ledger, target.evidence, locale), locale),
    note: [word(locale, `status.${target.status}.long`), target.searched[locale]].join(
      locale === 'en' ? ' ' : '',
    ),
    alternative: said.alternative({
      what,
      due,
      quantity: said.batches[quantity] ?? quantity,
      searched: target.searched[locale],
    }),
  };
}
