import type { Locale } from '../locale.ts';

/** How a body stands to the documents; see the reading of the picture. */
export type Standing = 'both' | 'unsigned' | 'signed';

/** The words of the picture of signatures against work. Numbers come in as written text. */
export interface SignaturesAndWorkWords {
  finding(bodies: string, none: boolean): string;
  measured(serials: readonly string[]): string;
  /** Names the documents whose charges, and whose signatories, are not told. */
  note(of: { charges: readonly string[]; signatories: readonly string[] }): string;
  alternative(of: { serials: readonly string[]; bodies: string; unsigned: readonly string[] }): string;
  /** In phrases between which a line may break. */
  annotation(of: { serial: string; bodies: string }): readonly string[];
  serial(serial: string): string;
  /** Heads the serials where there is no room for more. */
  serials: string;
  standing: Readonly<Record<Standing, string>>;
  signed(count: string): string;
  charged(count: string): string;
  /** In place of the number of charged bodies. */
  untold: string;
  /** How many of the signatories are known by name. */
  named(count: string): string;
  caption: string;
  body: string;
  /** A cell of the table; null where the sources do not tell. */
  cell(of: { signed: boolean | null; items: number | null }): string;
}

const list = (items: readonly string[]) =>
  items.length < 2 ? items.join() : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
const numbers = (serials: readonly string[]) => `${serials.length === 1 ? 'No.' : 'Nos.'} ${list(serials)}`;
const numbersInChinese = (serials: readonly string[]) => serials.map((serial) => `${serial}号`).join('、');

export const signaturesAndWorkWords: Record<Locale, SignaturesAndWorkWords> = {
  en: {
    finding: (bodies, none) =>
      none
        ? 'Where we can see both lists, all who work have signed'
        : `${bodies} bodies work under a file they never signed`,
    measured: (serials) =>
      `Bodies that signed ${numbers(serials)} (square) and the number of items each is charged with (dot). A hatched square: the sources do not say`,
    note: ({ charges, signatories }) =>
      [
        charges.length > 0
          ? `Hatched is not empty: whom ${numbers(charges)} put${charges.length === 1 ? 's' : ''} to work is not in our sources.`
          : '',
        signatories.length > 0
          ? `Of the signatories of ${numbers(signatories)} only some are named there.`
          : '',
        'Names are those of the time of signing.',
      ]
        .filter(Boolean)
        .join(' '),
    alternative: ({ serials, bodies, unsigned }) =>
      `A table of ${bodies} bodies against ${numbers(serials)}: a square where a body signed, a dot with a number where it is charged with items. ${unsigned.length === 0 ? 'All that are charged signed.' : `Charged without having signed: ${list(unsigned)}.`}`,
    annotation: ({ serial, bodies }) => [`${bodies} have work in No. ${serial} `, 'and no signature on it'],
    serial: (serial) => `No. ${serial}`,
    serials: 'No.',
    standing: {
      both: 'Sign, and work where they signed',
      unsigned: 'Work without having signed',
      signed: 'Sign; what they do is not told',
    },
    signed: (count) => `${count} signed`,
    charged: (count) => `${count} given work`,
    untold: 'not told',
    named: (count) => `${count} named`,
    caption: 'Who signed and who is charged with items, by document',
    body: 'Body',
    cell: ({ signed, items }) =>
      [
        signed === null ? 'signature not told' : signed ? 'signed' : 'not signed',
        items === null
          ? 'work not told'
          : items === 1
            ? '1 item'
            : items === 0
              ? 'no items'
              : `${items} items`,
      ].join(', '),
  },
  zh: {
    finding: (bodies, none) =>
      none ? '两份名单都查得到的文件，干活的都署了名' : `${bodies}个部门没有署名，照样领了任务`,
    measured: (serials) =>
      `${numbersInChinese(serials)}文件的署名部门（方块）和各部门负责的条数（圆点）。斜线方格：来源没有说`,
    note: ({ charges, signatories }) =>
      [
        charges.length > 0
          ? `斜线不等于没有：${numbersInChinese(charges)}文件把任务派给谁，来源没有说。`
          : '',
        signatories.length > 0 ? `${numbersInChinese(signatories)}文件的署名部门，来源只列出一部分。` : '',
        '部门用发文时的名称。',
      ].join(''),
    alternative: ({ serials, bodies, unsigned }) =>
      `${bodies}个部门与${numbersInChinese(serials)}文件的对照表：方块为署名，圆点旁的数字为负责的条数。${unsigned.length === 0 ? '有任务的部门都署了名。' : `有任务而没有署名的是：${unsigned.join('、')}。`}`,
    annotation: ({ serial, bodies }) => [`${serial}号文派给这${bodies}家任务，`, '署名里没有它们'],
    serial: (serial) => `${serial}号`,
    serials: '文号',
    standing: {
      both: '既署名，也有任务',
      unsigned: '没有署名，却有任务',
      signed: '署了名，任务不详',
    },
    signed: (count) => `${count}家署名`,
    charged: (count) => `${count}家有任务`,
    untold: '来源未说',
    named: (count) => `列名${count}家`,
    caption: '各文件由谁署名、由谁负责',
    body: '部门',
    cell: ({ signed, items }) =>
      [
        signed === null ? '署名不详' : signed ? '署名' : '未署名',
        items === null ? '任务不详' : items === 0 ? '无任务' : `负责${items}条`,
      ].join('，'),
  },
};
