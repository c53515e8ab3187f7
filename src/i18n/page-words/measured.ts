import type { AuditCategory } from '../../schema/site-audit.ts';
import type { Locale } from '../locale.ts';

/** The words round what `npm run audit` measured. */
export interface MeasuredWords {
  title: string;
  /** What was opened, with what. */
  how(lighthouse: string, browser: string): string;
  caption: string;
  heads: Readonly<Record<'category' | 'pages' | 'full' | 'least' | 'runs' | 'day', string>>;
  category: Readonly<Record<AuditCategory, string>>;
  slow: string;
  slowHeads: Readonly<Record<'page' | 'first' | 'largest' | 'blocked' | 'bytes' | 'filter', string>>;
  seconds(milliseconds: number): string;
  none: string;
}

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);

export const measuredWords: Record<Locale, MeasuredWords> = {
  en: {
    title: 'Measured',
    how: (lighthouse, browser) =>
      `One page of every kind in each language, opened by Lighthouse ${lighthouse} in ${browser} with the settings of a telephone. Each category gives up to a hundred points.`,
    caption: 'Points of Lighthouse',
    heads: {
      category: 'Category',
      pages: 'Pages',
      full: 'With 100',
      least: 'Lowest',
      runs: 'Runs',
      day: 'Measured',
    },
    category: {
      performance: 'Performance',
      accessibility: 'Accessibility',
      'best-practices': 'Best practices',
      seo: 'Search engines',
    },
    slow: 'On a slow telephone: a processor six times slower, slow 4G',
    slowHeads: {
      page: 'Page',
      first: 'First paint',
      largest: 'Largest paint',
      blocked: 'Blocked',
      bytes: 'Received',
      filter: 'Filter answers',
    },
    seconds: (milliseconds) => `${seconds(milliseconds)}\u00A0s`,
    none: 'none',
  },
  zh: {
    title: '实测',
    how: (lighthouse, browser) =>
      `每类页面中英文各取一页，由Lighthouse ${lighthouse}在${browser}中按手机设置打开。每个类别满分100分。`,
    caption: 'Lighthouse得分',
    heads: {
      category: '类别',
      pages: '页数',
      full: '满分',
      least: '最低分',
      runs: '次数',
      day: '测量日期',
    },
    category: {
      performance: '性能',
      accessibility: '无障碍',
      'best-practices': '最佳实践',
      seo: '搜索引擎',
    },
    slow: '慢速手机：处理器慢六倍，慢速4G',
    slowHeads: {
      page: '页面',
      first: '首次绘制',
      largest: '最大绘制',
      blocked: '阻塞',
      bytes: '接收',
      filter: '筛选响应',
    },
    seconds: (milliseconds) => `${seconds(milliseconds)}秒`,
    none: '无',
  },
};
