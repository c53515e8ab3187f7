import type { Locale } from '../locale.ts';

/** The words of the picture of the load. Numbers come in as written text. */
export interface WhoCarriesTheLoadWords {
  finding(of: { items: string; several: string; one: string }): string;
  measured(serials: readonly string[]): string;
  note: string;
  alternative(panels: readonly { serial: string; items: string; bodies: string; first: string }[]): string;
  /** The heaviest load of the first document, in phrases between which a line may break. */
  annotation(of: { body: string; held: string; items: string; alone: string | null }): readonly string[];
  serial(serial: string): string;
  panel(of: { items: string; bodies: string }): string;
  /** Heads the items by the number of bodies they name. */
  sharing: string;
  /** A number of bodies. */
  among(count: number): string;
  hold: { alone(count: string): string; lead(count: string): string };
  caption: string;
  columns: readonly string[];
}

const numbers = (serials: readonly string[]) =>
  serials.length === 1
    ? `No. ${serials.join()}`
    : `Nos. ${serials.slice(0, -1).join(', ')} and ${serials.at(-1)}`;

export const whoCarriesTheLoadWords: Record<Locale, WhoCarriesTheLoadWords> = {
  en: {
    finding: ({ items, several, one }) =>
      `${several} of ${items} items name several bodies at once; ${one} name just one`,
    measured: (serials) =>
      `Items of ${numbers(serials)}, by the bodies they charge. One square is one item; the more bodies it names, the less of the square is filled. A framed square: the body leads`,
    note: 'How full a square is shows how many are named, not who does how much: the documents do not say. Bodies that an item charges without naming them are not counted.',
    alternative: (panels) =>
      panels
        .map(
          ({ serial, items, bodies, first }) =>
            `No. ${serial}: ${items} items among ${bodies} bodies, as rows of squares; the longest row is ${first}.`,
        )
        .join(' '),
    annotation: ({ body, held, items, alone }) => [
      `The ${body} has a hand `,
      `in ${held} of ${items} items`,
      alone === null ? ', none of them alone' : ` and holds ${alone} alone`,
    ],
    serial: (serial) => `No. ${serial}`,
    panel: ({ items, bodies }) => `${items} items, ${bodies} bodies`,
    sharing: 'Items by the number of bodies they name',
    among: (count) => (count === 1 ? '1 body' : `${count} bodies`),
    hold: { alone: (count) => `${count} alone`, lead: (count) => `leads ${count}` },
    caption: 'Items by body and document',
    columns: ['Body', 'Document', 'Items', 'Alone', 'Leading others', 'One of several'],
  },
  zh: {
    finding: ({ items, several, one }) =>
      `${items}条任务，${several}条由几个部门共担，只交给一家的有${one}条`,
    measured: (serials) =>
      `${serials.map((serial) => `${serial}号`).join('、')}文件的任务，按负责部门。一格为一条；一条点名的部门越多，格子填得越浅。加框：由该部门牵头`,
    note: '格子的深浅只表示点名的多少，不表示各家做多少，文件没有写。条文以“等部门”带过的，没有计入。',
    alternative: (panels) =>
      panels
        .map(
          ({ serial, items, bodies, first }) =>
            `${serial}号文件：${items}条任务，${bodies}个部门，每个部门一行方格，最长的是${first}。`,
        )
        .join(''),
    annotation: ({ body, held, items, alone }) => [
      `${items}条里，`,
      `${held}条涉及${body}，`,
      alone === null ? '没有一条单独交给它' : `单独交给它的有${alone}条`,
    ],
    serial: (serial) => `${serial}号`,
    panel: ({ items, bodies }) => `${items}条，${bodies}个部门`,
    sharing: '各条任务由几家承担',
    among: (count) => `${count}家`,
    hold: { alone: (count) => `单独${count}条`, lead: (count) => `牵头${count}条` },
    caption: '各文件的任务由哪些部门负责',
    columns: ['部门', '文件', '条数', '单独', '牵头，另有其他部门', '几家之一'],
  },
};
