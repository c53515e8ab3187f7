import { openedFileWords } from '../../i18n/chart-words/opened-file.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type { Chart, ChartWords } from '../chart.ts';
import { picture } from '../drawing/picture.ts';
import { joined, publishers } from '../drawing/publishers.ts';
import { drawAcross } from './draw-across.ts';
import { drawDown } from './draw-down.ts';
import { readOpened } from './opened-reading.ts';

/** From this width on there is room for the whole stack around the file. */
const STACK_FROM = 700;

/**
 * The picture of one file of the stack with its lines fanned out to the names of those who signed. Its members throw
 * when the document is not in the stack or not all its signatories are known.
 */
export function openedFile(policyId: string): Chart {
  const id = `opened-${policyId}`;
  return {
    id,
    words: (ledger, { locale }) => wordsOf(ledger, policyId, locale),
    table: (ledger, { locale }) => {
      const { caption, columns } = openedFileWords[locale];
      const { signatories } = readOpened(ledger, policyId);
      return {
        caption,
        columns,
        rows: signatories.map(({ name }, index) => [String(index + 1), name[locale]]),
      };
    },
    widths: [288, 560, 900],
    draw(ledger, context, width) {
      const reading = readOpened(ledger, policyId);
      const { title, alternative } = wordsOf(ledger, policyId, context.locale);
      const annotation = openedFileWords[context.locale].annotation(reading.unsigned);
      const draw = width < STACK_FROM ? drawDown : drawAcross;
      const { height, content } = draw({ reading, ledger, context, width, annotation });
      return picture(
        {
          id: `${id}-${width}`,
          name: 'policy-stack opened-file',
          width,
          height,
          title,
          description: alternative,
          links: true,
        },
        content,
      );
    },
  };
}

function wordsOf(ledger: Ledger, policyId: string, locale: Locale): ChartWords {
  const said = openedFileWords[locale];
  const { file, signatories } = readOpened(ledger, policyId);
  const { policy } = file;
  const from = formatDate(policy.published?.date ?? policy.signed?.date ?? '', locale);
  const year = policy.horizon.year ?? Math.floor(file.begins);
  const serial = policy.serial ?? policy.short[locale];
  return {
    title: said.finding({ serial, signatures: signatories.length }),
    subtitle: said.measured({ from, year }),
    source: joined(publishers(ledger, policy.issuers.evidence, locale), locale),
    note: said.note,
    alternative: said.alternative({
      serial,
      names: signatories.map(({ name }) => name[locale]),
      from,
      year,
    }),
  };
}
