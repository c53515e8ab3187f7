import type { Locale } from '../locale.ts';

/** The words of the list of packages that the site is made with. */
export interface PackageWords {
  title: string;
  /** How many packages there are in all, those that others need included. */
  text(count: number): string;
  shipped: string;
  building: string;
  /** The caption of a table. */
  counted(packages: number): string;
  columns: readonly [name: string, version: string, licence: string];
  all: string;
}

export const packageWords: Record<Locale, PackageWords> = {
  en: {
    title: 'What it is made with',
    text: (count) =>
      `Of other people’s work your browser is sent typefaces and, once you search, the search engine Pagefind; no other script of theirs. The packages below build and test the site. With those that they need in turn there are ${count}, each with a licence that allows it.`,
    shipped: 'Sent to readers',
    building: 'Used to build and test',
    counted: (packages) => `${packages} packages`,
    columns: ['Package', 'Version', 'Licence'],
    all: 'All packages and their licences',
  },
  zh: {
    title: '制作所用',
    text: (count) =>
      `发送到浏览器的他人作品只有字体，搜索时另有搜索引擎Pagefind；此外没有他人的脚本。下列软件包用于构建和测试本站；连同它们各自依赖的，共${count}个，许可证均允许此种使用。`,
    shipped: '发送给读者',
    building: '用于构建和测试',
    counted: (packages) => `${packages}个软件包`,
    columns: ['软件包', '版本', '许可证'],
    all: '全部软件包及许可证',
  },
};
