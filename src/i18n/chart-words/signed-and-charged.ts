import type { Locale } from '../locale.ts';

/** The words of the pictures of who signs a document and who is given its work. Numbers come in as written text. */
export interface SignedAndChargedWords {
  differ(of: { serial: string; signed: string; charged: string }): string;
  same(of: { serial: string; signed: string }): string;
  measured(of: { serial: string; first: string; last: string }): string;
  uncharged(items: readonly string[]): string;
  unnamed: string;
  alternative(of: { serial: string; signed: string; charged: string; unsigned: readonly string[] }): string;
  signed: string;
  items: string;
  unsigned: string;
  charged: string;
  body: string;
  yes: string;
  no: string;
  leads(item: string): string;
  caption(serial: string): string;
  cell(of: { body: string; item: string; heading: string; lead: boolean }): string;
}

export const signedAndChargedWords: Record<Locale, SignedAndChargedWords> = {
  en: {
    differ: ({ serial, signed, charged }) =>
      `No. ${serial}: ${signed} bodies signed, ${charged} were given work`,
    same: ({ serial, signed }) =>
      `No. ${serial}: the ${signed} bodies that signed are the ${signed} that work`,
    measured: ({ serial, first, last }) =>
      `Bodies charged with items ${first} to ${last} of No. ${serial}. A square signed; a dot is charged with the item, a larger dot leads it`,
    uncharged: (items) =>
      items.length === 1
        ? `Item ${items.join()} charges nobody.`
        : `Items ${items.slice(0, -1).join(', ')} and ${items.at(-1)} charge nobody.`,
    unnamed: 'Bodies that an item leaves unnamed are not drawn.',
    alternative: ({ serial, signed, charged, unsigned }) =>
      `A table of bodies against the items of No. ${serial}. ${signed} bodies signed it and ${charged} are charged with its items. ${unsigned.length === 0 ? 'All that are charged signed.' : `Charged without having signed: ${unsigned.join(', ')}.`}`,
    signed: 'signed',
    items: 'items',
    unsigned: 'Charged, but did not sign',
    charged: 'Charged with',
    body: 'Body',
    yes: 'yes',
    no: 'no',
    leads: (item) => `${item} (leads)`,
    caption: (serial) => `Who signed No. ${serial} and who is charged with its items`,
    cell: ({ body, item, heading, lead }) => `${body}${lead ? ' leads' : ''}: item ${item}, ${heading}`,
  },
  zh: {
    differ: ({ serial, signed, charged }) => `${serial}号文：${signed}家署名，${charged}家承担任务`,
    same: ({ serial, signed }) => `${serial}号文：署名的${signed}家，就是承担任务的${signed}家`,
    measured: ({ serial, first, last }) =>
      `${serial}号文第${first}至第${last}条的负责部门。方块为署名，圆点为负责该条，大圆点为牵头`,
    uncharged: (items) => `第${items.join('、')}条未写明负责部门。`,
    unnamed: '条文未列名称的部门没有画出。',
    alternative: ({ serial, signed, charged, unsigned }) =>
      `部门与${serial}号文各条的对照表。署名的有${signed}家，负责各条的有${charged}家。${unsigned.length === 0 ? '承担任务的部门都署了名。' : `承担任务而未署名的是：${unsigned.join('、')}。`}`,
    signed: '署名',
    items: '条数',
    unsigned: '承担任务而未署名',
    charged: '负责的条目',
    body: '部门',
    yes: '是',
    no: '否',
    leads: (item) => `${item}（牵头）`,
    caption: (serial) => `${serial}号文由谁署名、由谁负责`,
    cell: ({ body, item, heading, lead }) => `${body}${lead ? '牵头' : ''}：第${item}条，${heading}`,
  },
};
