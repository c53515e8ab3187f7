import { themesAcrossDocumentsWords } from '../../i18n/chart-words/themes-across-documents.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type { Chart, ChartTable, ChartWords } from '../chart.ts';
import { drawingOf } from '../drawing/drawing.ts';
import { joined, publishers } from '../drawing/publishers.ts';
import { drawThreads } from './draw-threads.ts';
import { newestThemes, readThemes, type ThemeCell } from './theme-reading.ts';

/** What stayed, came and went from document to document. Its members throw for a document without items. */
export function themesAcrossDocuments(policies: readonly string[]): Chart {
  const id = 'themes-across-documents';
  return {
    id,
    words: (ledger, { locale }) => wordsOf(ledger, policies, locale),
    table: (ledger, { locale }) => tableOf(ledger, policies, locale),
    widths: [288, 520, 960],
    draw: (ledger, context, width) =>
      drawThreads(
        readThemes(ledger, policies),
        drawingOf(id, wordsOf(ledger, policies, context.locale), context, width),
      ),
  };
}

function wordsOf(ledger: Ledger, policies: readonly string[], locale: Locale): ChartWords {
  const said = themesAcrossDocumentsWords[locale];
  const { documents, groups, evidence } = readThemes(ledger, policies);
  const first = documents[0]?.policy.serial ?? '';
  const last = documents.at(-1)?.policy.serial ?? '';
  return {
    title: said.finding({ ...newestThemes(groups), first, last }),
    subtitle: said.measured,
    source: joined(publishers(ledger, evidence, locale), locale),
    note: said.note,
    alternative: said.alternative(
      groups.map(({ pattern, rows }) => ({
        group: said.groups[pattern](first, last),
        themes: rows.map(({ theme }) => theme.name[locale]),
      })),
    ),
  };
}

function tableOf(ledger: Ledger, policies: readonly string[], locale: Locale): ChartTable {
  const said = themesAcrossDocumentsWords[locale];
  const { documents, groups } = readThemes(ledger, policies);
  const told: Record<ThemeCell['state'], (cell: ThemeCell) => string> = {
    carried: ({ described, named }) => said.cell(described, named),
    absent: () => said.absent,
    untold: () => said.untold,
  };
  return {
    caption: said.caption,
    columns: [said.theme, ...documents.map(({ policy }) => said.document(policy.serial))],
    rows: groups
      .flatMap(({ rows }) => rows)
      .map(({ theme, cells }) => [theme.name[locale], ...cells.map((cell) => told[cell.state](cell))]),
  };
}
