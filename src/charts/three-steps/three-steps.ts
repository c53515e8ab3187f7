import { threeStepsWords } from '../../i18n/chart-words/three-steps.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { countWords } from '../../i18n/numbers-in-words.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type { Chart, ChartTable, ChartWords } from '../chart.ts';
import { picture } from '../drawing/picture.ts';
import { joined, publishers } from '../drawing/publishers.ts';
import { dateWords, valueWords } from '../outcome-against-target/frame-words.ts';
import { drawSteps } from './draw-steps.ts';
import { readSteps, type FirmStep } from './steps-reading.ts';

const ID = 'three-steps';

/**
 * The picture of titles that firms can be given, each beside its own starting point. Its members throw when a pair
 * does not name a glossary term and a promise with a year.
 */
export function threeSteps(pairs: readonly { term: string; target: string }[]): Chart {
  return {
    id: ID,
    words: (ledger, { locale }) => wordsOf(ledger, readSteps(ledger, pairs), locale),
    table: (ledger, { locale }) => tableOf(ledger, readSteps(ledger, pairs), locale),
    widths: [288, 640, 960],
    draw: (ledger, context, width) => {
      const steps = readSteps(ledger, pairs);
      const { title, alternative } = wordsOf(ledger, steps, context.locale);
      const { markup, bottom } = drawSteps(steps, context, width, ledger.edition.date);
      const policy = ledger.policies.find(({ id }) => id === steps[0]?.target.policy);
      const colour = ledger.strands.find(({ id }) => id === policy?.strand)?.colour ?? 'stone';
      return picture(
        {
          id: `${ID}-${width}`,
          name: `steps strand-${colour}`,
          width,
          height: bottom,
          title,
          description: alternative,
          links: true,
        },
        markup,
      );
    },
  };
}

function wordsOf(ledger: Ledger, steps: readonly FirmStep[], locale: Locale): ChartWords {
  const said = threeStepsWords[locale];
  const targets = steps.map(({ target }) => target);
  const policy = ledger.policies.find(({ id }) => id === targets[0]?.policy);
  const evidence = steps.flatMap(({ target, latest }) => [...target.evidence, ...(latest?.evidence ?? [])]);
  const counted = countWords(locale, steps.filter(({ latest }) => latest !== null).length).count;
  const { count, Count } = countWords(locale, steps.length);
  return {
    title: said.title({ counted, steps: count, Steps: Count }),
    subtitle: said.measured({
      serial: policy?.serial ?? '',
      due: String(Math.max(...targets.map(({ due }) => due))),
    }),
    source: joined(publishers(ledger, evidence, locale), locale),
    note: said.note(
      steps.flatMap(({ outcome }) =>
        outcome ? [{ name: outcome.name[locale], counts: outcome.counts[locale] }] : [],
      ),
    ),
    alternative: said.alternative(
      steps.map((step) => ({
        name: step.term.term[locale],
        start: said.starts[step.term.id] ?? '',
        promised: promiseWords(step, locale),
        now: step.latest
          ? `${valueWords(step.latest, locale)} (${dateWords(step.latest, locale)})`
          : said.nothing,
      })),
    ),
  };
}

/** What was promised: a number, or the words in its place. */
function promiseWords({ target, quantity }: FirmStep, locale: Locale): string {
  const said = threeStepsWords[locale];
  if (target.value !== null) return formatNumber(target.value, locale);
  return said.quote(said.quantities[quantity ?? ''] ?? quantity ?? '');
}

function tableOf(ledger: Ledger, steps: readonly FirmStep[], locale: Locale): ChartTable {
  const said = threeStepsWords[locale];
  return {
    caption: said.caption,
    columns: said.columns,
    rows: steps.map((step) => [
      step.term.term[locale],
      said.starts[step.term.id] ?? '',
      promiseWords(step, locale),
      String(step.target.due),
      step.latest ? valueWords(step.latest, locale) : said.nothing,
      step.latest ? dateWords(step.latest, locale) : formatDate(ledger.edition.date, locale),
    ]),
  };
}
