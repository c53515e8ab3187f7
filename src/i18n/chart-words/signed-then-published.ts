import type { Locale } from '../locale.ts';

/** The words of the picture of the days from signing to publication. Dates come in as written text. */
export interface SignedThenPublishedWords {
  finding(of: { least: number; most: number }): string;
  measured: string;
  /** The catch of each soft date, named by its document. */
  note(of: readonly { serial: string; catches: readonly string[] }[]): string;
  alternative(of: readonly { serial: string; signed: string; published: string; days: number }[]): string;
  document(serial: string): string;
  days(count: number): string;
  /** What the scale counts; stands at its last mark. */
  scale: string;
  signed: string;
  published: string;
  /** A date that is not certain. */
  soft(date: string): string;
  /** In phrases, between which a line may break. */
  annotation(of: { serial: string; signed: string; published: string }): readonly string[];
  caption: string;
  columns: readonly [string, string, string, string];
}

export const signedThenPublishedWords: Record<Locale, SignedThenPublishedWords> = {
  en: {
    finding: ({ least, most }) =>
      least === most
        ? `From signature to publication it took ${most} days`
        : `From signature to publication: ${least} days at the quickest, ${most} at the slowest`,
    measured: 'Days from the date of signing to the date of publication; one block is one day',
    note: (of) =>
      [
        ...(of.length > 0 ? ['A date between 〔 〕 is less than certain.'] : []),
        ...of.map(({ serial, catches }) => `No. ${serial}: ${catches.join(' ')}`),
      ].join(' '),
    alternative: (of) =>
      `Rows of blocks, one a day. ${of
        .map(
          ({ serial, signed, published, days }) =>
            `No. ${serial}, signed ${signed}, published ${published}: ${days} days.`,
        )
        .join(' ')}`,
    document: (serial) => `No. ${serial}`,
    days: (count) => (count === 1 ? 'day' : 'days'),
    scale: 'days after signing',
    signed: 'signed',
    published: 'published',
    soft: (date) => `〔${date}〕`,
    annotation: ({ serial, signed, published }) => [
      'By signature, ',
      `No. ${serial} is of ${signed}; `,
      'by publication, ',
      `of ${published}`,
    ],
    caption: 'Dates of signing and of publication',
    columns: ['Document', 'Signed', 'Published', 'Days between'],
  },
  zh: {
    finding: ({ least, most }) =>
      least === most ? `从成文到公布，隔了${most}天` : `从成文到公布：最快${least}天，最慢${most}天`,
    measured: '成文日期到公布日期的天数，一格一天',
    note: (of) =>
      [
        ...(of.length > 0 ? ['〔〕内的日期不够确定。'] : []),
        ...of.map(({ serial, catches }) => `${serial}号文：${catches.join('')}`),
      ].join(''),
    alternative: (of) =>
      `几行方格，一格一天。${of
        .map(
          ({ serial, signed, published, days }) =>
            `${serial}号文${signed}成文，${published}公布，隔${days}天。`,
        )
        .join('')}`,
    document: (serial) => `${serial}号文`,
    days: () => '天',
    scale: '成文后天数',
    signed: '成文',
    published: '公布',
    soft: (date) => `〔${date}〕`,
    annotation: ({ serial, signed, published }) => [
      `同一份${serial}号文，`,
      `按成文是${signed}，`,
      `按公布是${published}`,
    ],
    caption: '成文日期与公布日期',
    columns: ['文件', '成文', '公布', '相隔天数'],
  },
};
