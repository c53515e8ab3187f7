import { stackWords } from '../../i18n/chart-words/policy-stack.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type { ChartContext } from '../chart.ts';
import { element, escapeText } from '../drawing/element.ts';
import type { StackFile } from './stack-files.ts';
import { fileDetails, fileName } from './wordings.ts';

/** A file’s first day and its end, in words. */
export function fileDates({ policy }: StackFile, { locale }: Pick<ChartContext, 'locale'>) {
  const words = stackWords[locale];
  const { year } = policy.horizon;
  return {
    from: formatDate(policy.published?.date ?? policy.signed?.date ?? '', locale),
    to: year === null ? words.noEndMark : words.untilEnd(year),
  };
}

/** A file of the drawing as a link to its page, with its name, number, signatures and dates. */
export function fileLink(
  file: StackFile,
  ledger: Pick<Ledger, 'agencies'>,
  context: ChartContext,
  ...content: readonly string[]
): string {
  const { locale } = context;
  const { number, signed } = fileDetails(file, ledger, locale);
  const title = stackWords[locale].fileTitle({
    document: number,
    name: fileName(file, locale),
    signed,
    ...fileDates(file, context),
  });
  return element(
    'a',
    {
      class: `file strand-${file.strand.colour}`,
      href: context.address(`/policies/${file.policy.id}/`),
      'data-policy': file.policy.id,
    },
    element('title', {}, escapeText(title)),
    ...content,
  );
}
