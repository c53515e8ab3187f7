import type { Locale } from '../locale.ts';

/** The words on the page of the drawn timeline about how to embed a part of it. */
interface PartWords {
  title: string;
  /** How an address is made. */
  about: string;
  /** Leads to the timeline, to be filtered there. */
  filter: string;
  /** What the example shows, with a colon. */
  example: string;
  see: string;
}

export const partOfTimelineWords: Record<Locale, PartWords> = {
  en: {
    title: 'Embed a part of it',
    about:
      'The embed takes what the address of the timeline takes: strand, kind, body, status, dates, text (in the words of the frame’s own table), from and to. Filter the timeline, and copy everything from the question mark of its address to the end of the embed’s. The frame says how many entries it shows, and leads to all of them; without scripts it shows all.',
    filter: 'Filter the timeline',
    example: 'For example, what falls due for champion firms:',
    see: 'Look at it',
  },
  zh: {
    title: '只嵌入一部分',
    about:
      '时间线网址里的筛选条件，嵌入网址同样适用：strand、kind、body、status、dates、text（查图中数据表的文字）、from、to。先在时间线上筛选，再把网址中问号起的部分接到嵌入网址后面。图中会写明列出了几条，并链接到完整的时间线；不运行脚本时全部列出。',
    filter: '去筛选时间线',
    example: '例如优质企业脉络中到期的条目：',
    see: '看效果',
  },
};
