import { articleStripWords } from '../../i18n/chart-words/article-strip.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type { Chart, ChartWords } from '../chart.ts';
import { drawingOf } from '../drawing/drawing.ts';
import { drawStrip } from './draw-strip.ts';
import { readStrip, type UsesOf } from './strip-reading.ts';

/** The picture of an article paragraph by paragraph, without its text: which words the site rests on, and for what. */
export function articleStrip(article: string, usesOf: UsesOf): Chart {
  const id = `strip-${article}`;
  return {
    id,
    words: (ledger, { locale }) => wordsOf(ledger, article, usesOf, locale),
    table: (ledger, { locale }) => {
      const said = articleStripWords[locale];
      const { paragraphs } = readStrip(ledger, article, usesOf);
      const written = (value: number) => formatNumber(value, locale);
      return {
        caption: said.caption,
        columns: said.columns,
        rows: paragraphs
          .filter(({ marks, aside }) => marks.length > 0 || aside > 0)
          .map(({ n, chars, marks, uses, aside }) => [
            n === 0 ? said.headline : String(n),
            written(chars),
            written(marks.reduce((sum, { start, end }) => sum + end - start, 0)),
            written(aside),
            uses.map((name) => name[locale]).join(said.between) || '–',
          ]),
      };
    },
    widths: [288, 640, 960, 1240],
    draw: (ledger, context, width) =>
      drawStrip(
        readStrip(ledger, article, usesOf),
        drawingOf(id, wordsOf(ledger, article, usesOf, context.locale), context, width),
      ),
  };
}

function wordsOf(ledger: Ledger, id: string, usesOf: UsesOf, locale: Locale): ChartWords {
  const said = articleStripWords[locale];
  const { article, used, total, quoted, chars } = readStrip(ledger, id, usesOf);
  const written = (value: number) => formatNumber(value, locale);
  const percent = Math.round((100 * quoted) / Math.max(1, chars));
  const counts = { used: written(used), total: written(total) };
  return {
    title: said.finding({ ...counts, share: said.share(percent === 0 ? null : percent) }),
    subtitle: said.measured({ chars: written(chars) }),
    source: [article.publisher[locale], formatDate(article.published, locale)].join(
      locale === 'en' ? ', ' : '，',
    ),
    note: said.note,
    alternative: said.alternative({ ...counts, quoted: written(quoted), chars: written(chars) }),
  };
}
