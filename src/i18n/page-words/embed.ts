import { formatDate } from '../format.ts';
import type { Locale } from '../locale.ts';

/** The words that a picture carries where it stands in somebody else’s page. */
export interface EmbedWords {
  /** Which state of the data is shown. */
  edition(version: string, date: string): string;
  /** Said while steps of the timeline are left out; `{shown}` is put in by the frame. */
  leftOut(total: string): string;
  /** The link to all of them. */
  whole: string;
  /** Said before an address that the host’s page does not let be opened. */
  unopened: string;
}

export const embedWords: Record<Locale, EmbedWords> = {
  en: {
    edition: (version, date) => `edition ${version}, data to ${formatDate(date, 'en')}`,
    leftOut: (total) =>
      `{shown} of ${total} entries are shown, the others left out. Heading and notes are about all ${total}.`,
    whole: 'See the whole timeline',
    unopened: 'This page lets no link open. The address, to copy:',
  },
  zh: {
    edition: (version, date) => `第${version}版，数据截至${formatDate(date, 'zh')}`,
    leftOut: (total) => `共${total}条，此处只列出{shown}条，其余略去；标题和说明仍就全部${total}条而言。`,
    whole: '看完整的时间线',
    unopened: '所在网页不允许打开链接，请复制地址：',
  },
};
