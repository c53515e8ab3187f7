import { stackWords } from '../../i18n/chart-words/policy-stack.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type { Run } from '../drawing/text-block.ts';
import type { StackFile } from './stack-files.ts';

/** A label’s lines, each a row of runs. */
export type Wording = readonly (readonly Run[])[];

const name = (text: string): Run => ({ text, tone: 'strand-text', face: 'condensed-semibold' });
const detail = (text: string): Run => ({ text, tone: 'text-2', face: 'condensed' });

/** What a file is called in the picture: its strand, or its own short name where it is context. */
export function fileName({ policy, strand }: StackFile, locale: Locale): string {
  return policy.core ? strand.name[locale] : policy.short[locale];
}

/** Its number as people use it, and who signed: the body’s name where there is one, else how many. */
export function fileDetails(
  { policy, signatures }: StackFile,
  { agencies }: Pick<Ledger, 'agencies'>,
  locale: Locale,
) {
  const words = stackWords[locale];
  const only = signatures === 1 ? agencies.find(({ id }) => id === policy.issuers.agencies[0]) : undefined;
  return {
    number: policy.serial === null ? policy.short[locale] : words.document(policy.serial),
    signed: words.signed(signatures, only?.short[locale] ?? null),
  };
}

/** The name in two lines of similar length, broken at a space. Null where there is none, as in Chinese. */
function halved(text: string): readonly [string, string] | null {
  const breaks = [...text.matchAll(/ /g)].map(({ index }) => index);
  const best = breaks.toSorted(
    (one, other) => Math.abs(one - text.length / 2) - Math.abs(other - text.length / 2),
  )[0];
  return best === undefined ? null : [text.slice(0, best).trim(), text.slice(best).trim()];
}

/** Wordings that say of a file without an end that none was found, and after them those that do not. */
export function withNoEnd(choices: readonly Wording[], locale: Locale): Wording[] {
  const mark = detail(stackWords[locale].noEndMark);
  return [...choices.map((lines) => [...lines.slice(0, -1), [...(lines.at(-1) ?? []), mark]]), ...choices];
}

/** The wordings that a file’s label may take, the fullest first. */
export function wordings(file: StackFile, ledger: Pick<Ledger, 'agencies'>, locale: Locale): Wording[] {
  const { number, signed } = fileDetails(file, ledger, locale);
  const full = fileName(file, locale);
  const short = file.policy.core ? file.strand.short[locale] : full;
  const parts = halved(full);
  const both = stackWords[locale].details(number, signed);
  const ofName = (text: string): Wording[] => [
    [[name(text), detail(both)]],
    [[name(text)], [detail(both)]],
    [[name(text), detail(number)]],
  ];
  return [
    ...ofName(full),
    ...(parts === null
      ? []
      : ([
          [[name(parts[0])], [name(parts[1])], [detail(both)]],
          [[name(parts[0])], [name(parts[1]), detail(number)]],
          [[name(parts[0])], [name(parts[1])], [detail(number)]],
        ] satisfies Wording[])),
    [[name(full)], [detail(number)]],
    ...(short === full ? [] : ofName(short)),
    [[detail(number)]],
  ];
}
