import type { Locale } from '../locale.ts';

/** The words of the picture of the chains. Counts come in as words; `Chains` opens a sentence. */
export interface SevenChainsWords {
  finding(of: { Chains: string; described: string; all: boolean }): string;
  measured(serial: string): string;
  note: string;
  alternative(of: { serial: string; described: readonly string[]; named: readonly string[] }): string;
  annotation(named: { count: string; Count: string }): string;
  large: string;
  small: string;
  caption(serial: string): string;
  columns: readonly string[];
  /** In place of what is to happen on a chain. */
  namedOnly: string;
}

const list = (items: readonly string[]) =>
  items.length < 2 ? items.join() : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

export const sevenChainsWords: Record<Locale, SevenChainsWords> = {
  en: {
    finding: ({ Chains, described, all }) =>
      `${Chains} chains are to tie large firms to small ones${all ? '' : `; our source tells what happens on ${described}`}`,
    measured: (serial) =>
      `The chains of No. ${serial} and what is to happen on each, in our words. A drawing, not a count: how long a chain is and how many small firms hang on it mean nothing`,
    note: 'A dashed chain stands in our source by its name only; what the document says of it is not told there.',
    alternative: ({ serial, described, named }) =>
      `One large block on the left, many small squares on the right, and the chains of No. ${serial} between them. Drawn whole, with a description: ${list(described) || 'none'}. Dashed, named only: ${list(named) || 'none'}.`,
    annotation: ({ Count }) => `${Count} are named in our source, and no more`,
    large: 'Large firms',
    small: 'Small and medium-sized firms',
    caption: (serial) => `The chains of No. ${serial}`,
    columns: ['Chain', 'What is to happen'],
    namedOnly: 'named only',
  },
  zh: {
    finding: ({ Chains, described, all }) =>
      `${Chains}条链，要把大中小企业连起来${all ? '' : `；来源讲到内容的有${described}条`}`,
    measured: (serial) =>
      `${serial}号文的各条链，以及每条链上要做什么（本站概括）。这是示意图：链的长短、小企业的多少都不代表数量`,
    note: '虚线的链，来源只提了名称，没有讲文件怎么写。',
    alternative: ({ serial, described, named }) =>
      `左边一大块是大企业，右边许多小方块是中小企业，中间是${serial}号文的各条链。画成实链并有说明的：${described.join('、') || '无'}；虚线，只有名称的：${named.join('、') || '无'}。`,
    annotation: ({ count }) => `有${count}条，来源只提了名称`,
    large: '大企业',
    small: '中小企业',
    caption: (serial) => `${serial}号文的各条链`,
    columns: ['链', '要做什么'],
    namedOnly: '只提名称',
  },
};
