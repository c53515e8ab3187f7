import type { Locale } from '../i18n/locale.ts';
import { releaseWords } from '../i18n/page-words/releases.ts';
import { carries } from '../releases/release-state.ts';
import type { Correction } from '../schema/correction.ts';
import type { Ledger } from '../schema/ledger.ts';
import { concernedBy } from './concerned.ts';

/** Whom a correction reaches, in a sentence or two: what it bears on, and which frozen editions carry the mistake. */
export function correctionReach(
  correction: Correction,
  ledger: Ledger,
  released: readonly string[],
  locale: Locale,
): string {
  const { reach } = releaseWords[locale];
  const names = concernedBy(correction, ledger, locale).map(({ name }) => name);
  const versions = released.filter((version) => carries(correction, version));
  const frozen =
    correction.carried === null
      ? reach.notCarried
      : versions.length > 0
        ? reach.carried(versions)
        : reach.notFrozen;
  return [...(names.length > 0 ? [reach.concerns(names)] : []), frozen].join(locale === 'zh' ? '' : ' ');
}
