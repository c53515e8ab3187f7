import type { Locale } from '../locale.ts';

/** The words of the timeline about the two days of a document. Numbers come in as written text. */
export interface TimelinePageWords {
  dates: string;
  /** Which days a document stands at, by the value in the address; the empty one is both. */
  standsAt: Readonly<Record<'' | 'signed' | 'published', string>>;
  /** How many entries a closer look leaves in the list; `{shown}` and `{total}` are put in by the page. */
  zoomed: string;
  /** Told while entries are left out: the words around the drawing are about all of them. */
  ofAll(total: string): string;
  /** What stands behind the count of a group; `{count}` is put in by the page. */
  more: string;
  /** What the keys do in the drawing. */
  keys: string;
  /** How many documents have both days, how far these lie apart, and how many have one alone. */
  told(of: { both: string; least: string; most: string; one: string }): string;
}

export const timelinePageWords: Record<Locale, TimelinePageWords> = {
  en: {
    dates: 'Documents stand at',
    standsAt: {
      '': 'signing and publication',
      signed: 'signing alone, where known',
      published: 'publication alone, where known',
    },
    zoomed: 'Zoomed: {shown} of {total} listed',
    ofAll: (total) => `Heading and notes are about all ${total}.`,
    more: '{count} entries here: list them',
    keys: 'Keys in the drawing: arrows go from entry to entry, Enter opens one, + and − look closer and from farther away, 0 shows the whole period.',
    told: ({ both, least, most, one }) =>
      `Of ${both} documents both days are known, signing and publication, ${least} to ${most} days apart. The other ${one} stand at the one day that is known.`,
  },
  zh: {
    dates: '文件日期',
    standsAt: {
      '': '成文日和公布日',
      signed: '只列成文日（已知的）',
      published: '只列公布日（已知的）',
    },
    zoomed: '已放大：共{total}条，列出{shown}条',
    ofAll: (total) => `标题和说明仍就全部${total}条而言。`,
    more: '此处有{count}条：逐条列出',
    keys: '图中按键：方向键逐条移动，回车键打开条目，＋和－缩放，0显示全部时段。',
    told: ({ both, least, most, one }) =>
      `成文日与公布日均已查到的文件有${both}份，两者相隔${least}至${most}天；其余${one}份只查到一个日期，即列于该日。`,
  },
};
