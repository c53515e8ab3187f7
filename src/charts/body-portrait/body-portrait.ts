import { bodyPortraitWords } from '../../i18n/chart-words/body-portrait.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type { Chart, ChartTable, ChartWords } from '../chart.ts';
import { drawingOf } from '../drawing/drawing.ts';
import { joined, publishers } from '../drawing/publishers.ts';
import type { Hold } from '../who-carries-the-load/load-reading.ts';
import { drawPortrait } from './draw-portrait.ts';
import { readPortrait, unsignedTasks, type Portrait, type PortraitTask } from './portrait-reading.ts';

/** The picture of one body: the documents it signed, its tasks, with whom it shares them, what they are about. */
export function bodyPortrait(agency: string): Chart {
  const id = `body-${agency}`;
  return {
    id,
    words: (ledger, { locale }) => wordsOf(ledger, readPortrait(ledger, agency), locale),
    table: (ledger, { locale }) => tableOf(readPortrait(ledger, agency), locale),
    widths: [288, 640, 960, 1240],
    draw: (ledger, context, width) => {
      const portrait = readPortrait(ledger, agency);
      const words = wordsOf(ledger, portrait, context.locale);
      return drawPortrait(portrait, drawingOf(id, words, context, width));
    },
  };
}

function wordsOf(ledger: Ledger, portrait: Portrait, locale: Locale): ChartWords {
  const said = bodyPortraitWords[locale];
  const { agency, documents, tasks, partners, themes, told, dividing } = portrait;
  const body = agency.short[locale];
  const signed = documents.filter((document) => document.signed === true);
  const unsigned = unsignedTasks(portrait);
  const [first, second] = partners;
  const ahead = first && first.tasks.length > (second?.tasks.length ?? 0) ? first : null;
  const evidence = [
    ...signed.flatMap(({ policy }) => policy.issuers.evidence),
    ...tasks.flatMap(({ item }) => item.evidence),
  ];
  return {
    title: said.finding({
      body,
      signed: signed.length,
      named: tasks.length,
      told,
      alone: tasks.filter(({ hold }) => hold === 'alone').length,
      unsigned: unsigned.length,
      unsignedDocuments: new Set(unsigned.map(({ item }) => item.policy)).size,
      partner: ahead?.name[locale] ?? null,
      together: ahead?.tasks.length ?? 0,
    }),
    subtitle: said.measured({ hasTasks: tasks.length > 0 }),
    source: joined(publishers(ledger, evidence, locale), locale),
    note: said.note(dividing.map(({ serial, short }) => serial ?? short[locale])),
    alternative: said.alternative({
      body,
      documents: documents.length,
      tasks: tasks.length,
      partners: partners.length,
      themes: themes.length,
    }),
  };
}

function tableOf({ agency, documents, partners, themes }: Portrait, locale: Locale): ChartTable {
  const said = bodyPortraitWords[locale];
  const kinds: readonly Hold[] = ['alone', 'lead', 'shared'];
  const counts = (tasks: readonly PortraitTask[] | null) =>
    [tasks, ...kinds.map((kind) => tasks?.filter(({ hold }) => hold === kind))].map((some) =>
      some ? formatNumber(some.length, locale) : said.signature.unknown,
    );
  const { signature, rows } = said;
  const signedAs = (signed: boolean | null) =>
    signed === null ? signature.unknown : signed ? signature.signed : signature.unsigned;
  return {
    caption: said.caption(agency.name[locale]),
    columns: said.columns,
    rows: [
      ...documents.map(({ policy, signed, tasks }) => [
        said.document({ serial: policy.serial, name: policy.short[locale] }),
        rows.document,
        signedAs(signed),
        ...counts(tasks),
      ]),
      ...partners.map(({ name, tasks }) => [name[locale], rows.partner, signature.none, ...counts(tasks)]),
      ...themes.map(({ name, tasks }) => [name[locale], rows.theme, signature.none, ...counts(tasks)]),
    ],
  };
}
