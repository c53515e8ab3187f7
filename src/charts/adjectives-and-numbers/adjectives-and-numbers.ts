import { adjectivesAndNumbersWords } from '../../i18n/chart-words/adjectives-and-numbers.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type { Target } from '../../schema/target.ts';
import type { Chart, ChartTable, ChartWords } from '../chart.ts';
import { drawingOf } from '../drawing/drawing.ts';
import { joined, publishers } from '../drawing/publishers.ts';
import { drawSheets } from './draw-sheets.ts';
import { readPromises } from './promise-reading.ts';

/** How countable the promises of documents are. Its members throw for a document that the ledger does not hold. */
export function adjectivesAndNumbers(policies: readonly string[]): Chart {
  const id = 'adjectives-and-numbers';
  return {
    id,
    words: (ledger, { locale }) => wordsOf(ledger, policies, locale),
    table: (ledger, { locale }) => tableOf(ledger, policies, locale),
    widths: [288, 440, 640, 960],
    draw: (ledger, context, width) =>
      drawSheets(
        readPromises(ledger, policies),
        drawingOf(id, wordsOf(ledger, policies, context.locale), context, width),
      ),
  };
}

function wordsOf(ledger: Ledger, policies: readonly string[], locale: Locale): ChartWords {
  const said = adjectivesAndNumbersWords[locale];
  const sheets = readPromises(ledger, policies);
  const evidence = sheets.flatMap(({ dated, undated, unnumbered, batchEvidence }) => [
    ...[...dated, ...undated, ...unnumbered].flatMap((target) => target.evidence),
    ...batchEvidence,
  ]);
  return {
    title: said.finding(sheets.map(({ policy, dated }) => ({ serial: policy.serial, count: dated.length }))),
    subtitle: said.measured,
    source: joined(publishers(ledger, evidence, locale), locale),
    note: said.note,
    alternative: said.alternative(
      sheets.map(({ policy, dated, undated, unnumbered, batchWords }) => ({
        serial: policy.serial,
        dated: dated.length,
        undated: undated.length,
        unnumbered: unnumbered.length,
        batches: batchWords?.length ?? null,
      })),
    ),
  };
}

function tableOf(ledger: Ledger, policies: readonly string[], locale: Locale): ChartTable {
  const said = adjectivesAndNumbersWords[locale];
  return {
    caption: said.caption,
    columns: said.columns,
    rows: readPromises(ledger, policies).map(({ policy, form, dated, undated, unnumbered, batchWords }) => {
      const names = (targets: readonly Target[]) =>
        targets.length === 0
          ? form === 'report'
            ? said.untold
            : said.none
          : joined(
              targets.map(({ name }) => name[locale]),
              locale,
            );
      return [
        said.document(policy.serial),
        said.formInTable[form],
        names(dated),
        names(undated),
        names(unnumbered),
        batchWords === null ? said.untold : formatNumber(batchWords.length, locale),
      ];
    }),
  };
}
