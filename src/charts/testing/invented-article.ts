import type { Ledger } from '../../schema/ledger.ts';
import { inventedLedger } from './invented-ledger.ts';

const both = (en: string, zh: string) => ({ en, zh });
const words = (id: string, paragraph: number, start: number, end: number) => ({
  id,
  kind: 'checked' as const,
  article: 'weekly',
  quote: id,
  paragraph,
  start,
  end,
  note: null,
});

/** The invented ledger with an article that reports on its first plan: three paragraphs, two numbers. */
export const ledgerWithArticle: Ledger = {
  ...inventedLedger,
  articles: [
    {
      id: 'weekly',
      file: 'weekly.txt',
      sha256: '0'.repeat(64),
      publisher: both('The Weekly', '周报'),
      title: both('Mills', '工厂消息'),
      published: '2035-03-02',
      address: null,
      form: 'report',
      tells: ['loom-plan'],
      about: both('Invented.', '虚构。'),
      rights: both('Invented.', '虚构。'),
      paragraphs: [100, 50, 30],
      figures: [
        { value: 5, max: null, phrase: '五台', paragraph: 2, evidence: null },
        { value: 7, max: null, phrase: '七台', paragraph: 1, evidence: 'a' },
      ],
    },
  ],
  evidence: [words('a', 1, 10, 20), words('b', 1, 15, 30), words('c', 3, 0, 5), words('d', 0, 0, 4)],
};

/** What rests on a piece of its evidence. */
export const inventedUses = (id: string) => [
  { name: both(`use ${id}`, `用途${id}`), path: '/targets/mills/' },
  { name: both('a plan', '计划'), path: '/policies/loom-plan/' },
  { name: both('Counted.', '计数。'), path: null },
];
