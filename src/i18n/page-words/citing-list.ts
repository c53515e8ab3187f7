import type { Locale } from '../locale.ts';

/** The words of the list of entries for reference managers. */
interface CitingListWords {
  title: string;
  standfirst: string;
  /** What is cited here, and what is not. */
  documents: string;
  toDocuments: string;
  /** Leads here from the timeline. */
  pick: string;
}

export const citingListWords: Record<Locale, CitingListWords> = {
  en: {
    title: 'Cite entries of the timeline',
    standfirst:
      'Press the button of the Zotero connector on this page and tick the entries you need. A title leads to the entry’s own page, where “Cite this” gives seven styles.',
    documents:
      'An entry is cited as a page of this site. The documents themselves can be ticked in the same way:',
    toDocuments: 'Policies',
    pick: 'Pick single entries with Zotero',
  },
  zh: {
    title: '引用时间线条目',
    standfirst:
      '在本页点一下Zotero浏览器插件的按钮，勾选需要的条目。点标题到该条目的页面，“引用本条”处有七种格式。',
    documents: '条目按本站网页引用。政策原文也可以这样勾选：',
    toDocuments: '文件',
    pick: '用Zotero逐条勾选',
  },
};
