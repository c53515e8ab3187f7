import type { Locale } from '../locale.ts';

/** What opens the parts of a page that are folded on a phone. */
export const foldWords: Record<Locale, Readonly<Record<'filters' | 'more' | 'picture', string>>> = {
  en: { filters: 'Show the filters', more: 'More filters', picture: 'Show the picture' },
  zh: { filters: '显示筛选条件', more: '更多筛选条件', picture: '显示全图' },
};
