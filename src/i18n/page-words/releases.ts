import { formatDate } from '../format.ts';
import type { Locale } from '../locale.ts';

/** The words of frozen pictures, of their status, and of the pages of releases. */
export interface ReleaseWords {
  /** What a frozen picture says of itself, up to its status. */
  frozen(version: string): string;
  since: string;
  /** In place of the status where its picture cannot be loaded. */
  sinceAlternative: string;
  /** What became of a frozen picture; short: it is drawn. */
  states: {
    current: string;
    newer(version: string): string;
    corrected(date: string): string;
  };
  /** Whom a correction reaches. */
  reach: {
    concerns(names: readonly string[]): string;
    carried(versions: readonly string[]): string;
    notFrozen: string;
    notCarried: string;
  };
}

export const releaseWords: Record<Locale, ReleaseWords> = {
  en: {
    frozen: (version) => `A frozen copy, as in edition ${version}.`,
    since: 'Since then:',
    sinceAlternative: 'see if it was renewed or corrected',
    states: {
      current: 'still current',
      newer: (version) => `newer: edition ${version}`,
      corrected: (date) => `corrected on ${formatDate(date, 'en')}`,
    },
    reach: {
      concerns: (names) => `It concerns ${names.join('; ')}.`,
      carried: (versions) => `Frozen editions with the mistake: ${versions.join(', ')}.`,
      notFrozen: 'No frozen edition carries the mistake.',
      notCarried: 'No edition of ours carried a mistake.',
    },
  },
  zh: {
    frozen: (version) => `定格于第${version}版。`,
    since: '此后：',
    sinceAlternative: '查看有无新版或更正',
    states: {
      current: '仍是最新',
      newer: (version) => `已有第${version}版`,
      corrected: (date) => `${formatDate(date, 'zh')}更正`,
    },
    reach: {
      concerns: (names) => `涉及：${names.join('；')}。`,
      carried: (versions) => `带有该错误的定格版本：${versions.join('、')}。`,
      notFrozen: '没有定格版本带有该错误。',
      notCarried: '本站各版均未带有错误。',
    },
  },
};
