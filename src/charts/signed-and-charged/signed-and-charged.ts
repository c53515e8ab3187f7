import { signedAndChargedWords } from '../../i18n/chart-words/signed-and-charged.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type { Chart, ChartTable, ChartWords } from '../chart.ts';
import { drawingOf } from '../drawing/drawing.ts';
import { joined, publishers } from '../drawing/publishers.ts';
import { drawSigning } from './draw-signing.ts';
import { itemNumber, readSigning } from './signing-reading.ts';

/**
 * The picture of who signed a document and who is charged with its items. Its members throw when the ledger has
 * no such document with a number and items.
 */
export function signedAndCharged(policyId: string): Chart {
  const id = `signed-and-charged-${policyId}`;
  return {
    id,
    words: (ledger, { locale }) => wordsOf(ledger, policyId, locale),
    table: (ledger, { locale }) => tableOf(ledger, policyId, locale),
    widths: [288, 440, 640, 900, 1240],
    draw: (ledger, context, width) => {
      const reading = readSigning(ledger, policyId);
      const words = wordsOf(ledger, policyId, context.locale);
      const strand = ledger.strands.find((one) => one.id === reading.policy.strand);
      const colour = strand?.colour ?? 'stone';
      return drawSigning(reading, { ...drawingOf(id, words, context, width), colour });
    },
  };
}

function wordsOf(ledger: Ledger, policyId: string, locale: Locale): ChartWords {
  const said = signedAndChargedWords[locale];
  const { policy, groups, uncharged, signatories, others } = readSigning(ledger, policyId);
  const items = groups.flatMap((group) => group.items);
  const working = [...signatories, ...others].filter((body) => body.items.size > 0);
  const signed = formatNumber(policy.issuers.count ?? signatories.length, locale);
  const charged = formatNumber(working.length, locale);
  const same = others.length === 0 && working.length === signatories.length;
  const { serial } = policy;
  const evidence = [...policy.issuers.evidence, ...items.flatMap((item) => item.evidence)];
  const notes = [
    uncharged.length > 0 ? said.uncharged(uncharged.map(itemNumber)) : '',
    items.some(({ unnamed }) => unnamed.length > 0) ? said.unnamed : '',
  ];
  return {
    title: same ? said.same({ serial, signed }) : said.differ({ serial, signed, charged }),
    subtitle: said.measured({
      serial,
      first: items[0] ? itemNumber(items[0]) : '',
      last: items.length > 0 ? itemNumber(items[items.length - 1] as (typeof items)[number]) : '',
    }),
    source: joined(publishers(ledger, evidence, locale), locale),
    note: notes.filter(Boolean).join(locale === 'en' ? ' ' : ''),
    alternative: said.alternative({
      serial,
      signed,
      charged,
      unsigned: others.map(({ agency }) => agency.short[locale]),
    }),
  };
}

function tableOf(ledger: Ledger, policyId: string, locale: Locale): ChartTable {
  const said = signedAndChargedWords[locale];
  const { policy, groups, signatories, others } = readSigning(ledger, policyId);
  const items = groups.flatMap((group) => group.items);
  return {
    caption: said.caption(policy.serial),
    columns: [said.body, said.signed, said.items, said.charged],
    rows: [...signatories, ...others].map((body) => [
      body.agency.name[locale],
      body.signed ? said.yes : said.no,
      formatNumber(body.items.size, locale),
      items
        .filter(({ id }) => body.items.has(id))
        .map((item) => (body.items.get(item.id) ? said.leads(itemNumber(item)) : itemNumber(item)))
        .join(locale === 'en' ? ', ' : '、'),
    ]),
  };
}
