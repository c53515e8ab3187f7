import { stackWords, type StackEnds } from '../../i18n/chart-words/policy-stack.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type { Chart, ChartContext } from '../chart.ts';
import { picture } from '../drawing/picture.ts';
import { drawingSizes } from './drawing-size.ts';
import { fileDates } from './file-link.ts';
import { horizontalStack } from './horizontal-stack.ts';
import { stackFiles, wallOf, type StackFile } from './stack-files.ts';
import { uprightStack } from './upright-stack.ts';

/** How the files end: how many together, how many later. */
function endsOf(files: readonly StackFile[]): StackEnds {
  const wall = wallOf(files);
  const later = files.filter(({ ends }) => ends !== null && ends > wall);
  return {
    ending: files.filter(({ ends }) => ends === wall).length,
    year: wall - 1,
    beyond: later.length,
    lastYear: Math.max(wall, ...later.map(({ ends }) => ends ?? wall)) - 1,
  };
}

const serialOf = ({ policy }: StackFile) => policy.serial ?? policy.id;

/** What to mind: soft dates and counts of single files, those that begin at signing, those without an end. */
function note(
  files: readonly StackFile[],
  { policies }: Pick<Ledger, 'policies'>,
  { locale }: Pick<ChartContext, 'locale'>,
): string {
  const words = stackWords[locale];
  const { year } = endsOf(files);
  const ending = policies.filter(({ horizon }) => horizon.year === year).length;
  const fromSigning = files.filter(({ beginsAtSigning }) => beginsAtSigning);
  const endless = files.filter(({ ends }) => ends === null);
  const soft = files.filter(({ policy: { published, issuers } }) => {
    // Of a file whose signatories are all known by name, a note can only be about how many they are.
    const ofCount = issuers.agencies.length === issuers.count ? issuers.note : null;
    return (published?.note ?? ofCount) !== null;
  });
  const seen = endless.map((file) => {
    const { lastSeen } = file.policy.horizon;
    return { serial: serialOf(file), seen: lastSeen === null ? null : formatDate(lastSeen, locale) };
  });
  return [
    ...(policies.length > files.length ? [words.ofAll({ documents: policies.length, ending, year })] : []),
    ...(soft.length > 0 ? [words.soft(soft.map(serialOf))] : []),
    ...(fromSigning.length > 0 ? [words.startsAtSigning(fromSigning.map(serialOf))] : []),
    ...(endless.length > 0 ? [words.noEnd(seen)] : []),
  ].join(locale === 'en' ? ' ' : '');
}

const alternative = (files: readonly StackFile[], { locale }: Pick<ChartContext, 'locale'>) =>
  stackWords[locale].alternative({
    ...endsOf(files),
    files: files.length,
    from: Math.floor(Math.min(...files.map(({ begins }) => begins))),
    signatures: files.reduce((sum, { signatures }) => sum + signatures, 0),
  });

function sizeFor(width: number) {
  const size = drawingSizes.find((one) => one.width === width);
  if (size) return size;
  throw new Error(
    `Unexpected width ${width}, expected one of ${drawingSizes.map((one) => one.width).join(', ')}.`,
  );
}

/** The opening picture: files laid one on another, one line a signature, from publication to the end of the horizon. */
export const policyStack: Chart = {
  id: 'policy-stack',
  widths: drawingSizes.map(({ width }) => width),
  words(ledger, context) {
    const words = stackWords[context.locale];
    const files = stackFiles(ledger);
    return {
      title: words.title(endsOf(files)),
      subtitle: words.subtitle,
      source: words.source,
      note: note(files, ledger, context),
      alternative: alternative(files, context),
    };
  },
  table(ledger, context) {
    const { locale } = context;
    const { caption, columns } = stackWords[locale];
    return {
      caption,
      columns,
      rows: stackFiles(ledger).map((file) => {
        const { from, to } = fileDates(file, context);
        const { policy, strand, signatures } = file;
        return [policy.title[locale], policy.number ?? '', strand.name[locale], String(signatures), from, to];
      }),
    };
  },
  draw(ledger: Ledger, context, width) {
    const files = stackFiles(ledger);
    const words = stackWords[context.locale];
    const size = sizeFor(width);
    const id = `policy-stack-${width}`;
    const draw = size.upright ? uprightStack : horizontalStack;
    const { height, content } = draw({
      files,
      ledger,
      context,
      size,
      id,
      annotation: words.annotation(endsOf(files)),
    });
    return picture(
      {
        id,
        name: 'policy-stack',
        width,
        height,
        title: words.title(endsOf(files)),
        description: alternative(files, context),
        links: true,
      },
      content,
    );
  },
};
