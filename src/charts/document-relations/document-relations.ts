import { documentRelationsWords } from '../../i18n/chart-words/document-relations.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type { Chart, ChartTable, ChartWords } from '../chart.ts';
import { drawingOf } from '../drawing/drawing.ts';
import { joined, publishers } from '../drawing/publishers.ts';
import { dateOf } from './date-of.ts';
import { drawRelations } from './draw-relations.ts';
import { lineOf, readRelations, type Relation, type RelatedDocument } from './relations-reading.ts';

/**
 * A document among those it follows and rests on. Its members throw for a document that the ledger does not hold; for
 * one that stands alone there is nothing to draw, so ask `readRelations` first.
 */
export function documentRelations(policy: string): Chart {
  const id = `document-relations-${policy}`;
  return {
    id,
    words: (ledger, { locale }) => wordsOf(ledger, policy, locale),
    table: (ledger, { locale }) => tableOf(ledger, policy, locale),
    widths: [288, 680, 960],
    draw: (ledger, context, width) =>
      drawRelations(
        readRelations(ledger, policy),
        drawingOf(id, wordsOf(ledger, policy, context.locale), context, width),
      ),
  };
}

function wordsOf(ledger: Ledger, id: string, locale: Locale): ChartWords {
  const said = documentRelationsWords[locale];
  const documents = readRelations(ledger, id);
  const line = lineOf(documents);
  const named = (wanted: Relation) =>
    documents.filter(({ relation }) => relation === wanted).map(({ policy }) => policy.short[locale]);
  const evidence = documents.flatMap(({ policy }) => [
    ...policy.numberEvidence.slice(0, 1),
    ...((policy.published ?? policy.signed)?.evidence.slice(0, 1) ?? []),
  ]);
  return {
    title: said.finding({
      place: line.findIndex(({ relation }) => relation === 'subject') + 1,
      of: line.length,
      bases: named('basis'),
      resting: named('resting'),
    }),
    subtitle: said.measured,
    source: joined(publishers(ledger, evidence, locale), locale),
    note: said.note,
    alternative: said.alternative(
      documents.map((document) => ({
        relation: relationTo(documents, document, locale),
        name: document.policy.short[locale],
        date: dateOf(document, locale),
      })),
    ),
  };
}

function tableOf(ledger: Ledger, id: string, locale: Locale): ChartTable {
  const said = documentRelationsWords[locale];
  const documents = readRelations(ledger, id);
  return {
    caption: said.caption,
    columns: said.columns,
    rows: documents.map((document) => [
      document.policy.short[locale],
      relationTo(documents, document, locale),
      dateOf(document, locale),
    ]),
  };
}

function relationTo(
  documents: readonly RelatedDocument[],
  document: RelatedDocument,
  locale: Locale,
): string {
  const { relation } = documentRelationsWords[locale];
  if (document.relation !== 'line') return relation[document.relation];
  const subject = documents.findIndex((one) => one.relation === 'subject');
  return documents.indexOf(document) < subject ? relation.before : relation.after;
}
