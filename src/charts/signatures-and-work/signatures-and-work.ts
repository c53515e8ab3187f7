import { signaturesAndWorkWords } from '../../i18n/chart-words/signatures-and-work.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { countWords } from '../../i18n/numbers-in-words.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type { Chart, ChartTable, ChartWords } from '../chart.ts';
import { drawingOf } from '../drawing/drawing.ts';
import { joined, publishers } from '../drawing/publishers.ts';
import { drawWork } from './draw-work.ts';
import { readWork } from './work-reading.ts';

const id = 'signatures-and-work';

/**
 * The picture of who signs and who is given work, body by body, in several documents. Its members throw when the
 * ledger lacks one of the documents.
 */
export function signaturesAndWork(policyIds: readonly string[]): Chart {
  return {
    id,
    words: (ledger, { locale }) => wordsOf(ledger, policyIds, locale),
    table: (ledger, { locale }) => tableOf(ledger, policyIds, locale),
    widths: [288, 520, 960],
    draw: (ledger, context, width) =>
      drawWork(
        readWork(ledger, policyIds),
        drawingOf(id, wordsOf(ledger, policyIds, context.locale), context, width),
      ),
  };
}

function wordsOf(ledger: Ledger, policyIds: readonly string[], locale: Locale): ChartWords {
  const said = signaturesAndWorkWords[locale];
  const { documents, groups } = readWork(ledger, policyIds);
  const unsigned = groups.find(({ name }) => name === 'unsigned')?.rows ?? [];
  const { count, Count } = countWords(locale, unsigned.length);
  const serialsOf = (chosen: typeof documents) => chosen.map(({ policy }) => policy.serial);
  const evidence = documents.flatMap(({ policy }) => [
    ...policy.issuers.evidence,
    ...ledger.provisions
      .filter((provision) => provision.policy === policy.id && provision.agencies.length > 0)
      .flatMap((provision) => provision.evidence),
  ]);
  const bodies = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return {
    title: said.finding(locale === 'en' ? Count : count, unsigned.length === 0),
    subtitle: said.measured(serialsOf(documents)),
    source: joined(publishers(ledger, evidence, locale), locale),
    note: said.note({
      charges: serialsOf(documents.filter(({ charged }) => charged === null)),
      signatories: serialsOf(documents.filter(({ named, signed }) => named < signed)),
    }),
    alternative: said.alternative({
      serials: serialsOf(documents),
      bodies: formatNumber(bodies, locale),
      unsigned: unsigned.map(({ agency }) => agency.short[locale]),
    }),
  };
}

function tableOf(ledger: Ledger, policyIds: readonly string[], locale: Locale): ChartTable {
  const said = signaturesAndWorkWords[locale];
  const { documents, groups } = readWork(ledger, policyIds);
  return {
    caption: said.caption,
    columns: [said.body, ...documents.map(({ policy }) => said.serial(policy.serial))],
    rows: groups.flatMap(({ rows }) =>
      rows.map(({ agency, cells }) => [agency.name[locale], ...cells.map((cell) => said.cell(cell))]),
    ),
  };
}
