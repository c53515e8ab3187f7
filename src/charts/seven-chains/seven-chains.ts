import { sevenChainsWords } from '../../i18n/chart-words/seven-chains.ts';
import type { Locale } from '../../i18n/locale.ts';
import { countWords } from '../../i18n/numbers-in-words.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type { Chart, ChartWords } from '../chart.ts';
import { drawingOf } from '../drawing/drawing.ts';
import { joined, publishers } from '../drawing/publishers.ts';
import { readChains } from './chains-reading.ts';
import { drawChains } from './draw-chains.ts';

const id = 'seven-chains';

/** The picture of a document’s chains between large firms and small. Its members throw where it has none. */
export function sevenChains(policyId: string): Chart {
  return {
    id,
    words: (ledger, { locale }) => wordsOf(ledger, policyId, locale),
    table: (ledger, { locale }) => {
      const { policy, chains } = readChains(ledger, policyId);
      const said = sevenChainsWords[locale];
      return {
        caption: said.caption(policy.serial),
        columns: said.columns,
        rows: chains.map(({ heading, summary }) => [heading[locale], summary?.[locale] ?? said.namedOnly]),
      };
    },
    widths: [288, 520, 960],
    draw: (ledger, context, width) =>
      drawChains(
        readChains(ledger, policyId),
        drawingOf(id, wordsOf(ledger, policyId, context.locale), context, width),
      ),
  };
}

function wordsOf(ledger: Ledger, policyId: string, locale: Locale): ChartWords {
  const said = sevenChainsWords[locale];
  const { policy, chains, described } = readChains(ledger, policyId);
  const { serial } = policy;
  const headings = (told: boolean) =>
    chains.filter(({ summary }) => (summary !== null) === told).map(({ heading }) => heading[locale]);
  const evidence = chains.flatMap((chain) => chain.evidence);
  return {
    title: said.finding({
      Chains: countWords(locale, chains.length).Count,
      described: countWords(locale, described).count,
      all: described === chains.length,
    }),
    subtitle: said.measured(serial),
    source: joined(publishers(ledger, evidence, locale), locale),
    note: described === chains.length ? '' : said.note,
    alternative: said.alternative({ serial, described: headings(true), named: headings(false) }),
  };
}
