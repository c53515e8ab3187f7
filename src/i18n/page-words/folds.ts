import type { Locale } from '../locale.ts';

/** What opens the parts of a page that are folded on a phone, and what folds them again. */
export const foldWords: Record<
  Locale,
  Readonly<Record<'filters' | 'more' | 'picture', Readonly<Record<'open' | 'close', string>>>>
> = {
  en: {
    filters: { open: 'Show the filters', close: 'Hide the filters' },
    more: { open: 'More filters', close: 'Fewer filters' },
    picture: { open: 'Show the picture', close: 'Hide the picture' },
  },
  zh: {
    filters: { open: '显示筛选条件', close: '收起筛选条件' },
    more: { open: '更多筛选条件', close: '收起更多条件' },
    picture: { open: '显示全图', close: '收起全图' },
  },
};
