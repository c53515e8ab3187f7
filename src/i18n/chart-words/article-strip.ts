import type { Locale } from '../locale.ts';

/** The words of the picture of how much of an article the site rests on. Counts come in as written text. */
export interface ArticleStripWords {
  finding(of: { used: string; total: string; share: string }): string;
  /** A part of a hundred; `null` for less than one. */
  share(percent: number | null): string;
  measured(of: { chars: string }): string;
  note: string;
  alternative(of: { used: string; total: string; quoted: string; chars: string }): string;
  headline: string;
  more(count: number): string;
  between: string;
  caption: string;
  columns: readonly string[];
}

export const articleStripWords: Record<Locale, ArticleStripWords> = {
  en: {
    finding: ({ used, total, share }) =>
      `The site rests on words in ${used} of ${total} paragraphs: ${share} of its characters`,
    share: (percent) => (percent === null ? 'less than 1%' : `${percent}%`),
    measured: ({ chars }) =>
      `Paragraphs in order, each bar as long as the paragraph has characters, ${chars} in all. Dark: words that facts rest on. Hollow square: a number set aside`,
    note: 'The text is its publisher’s and is not shown.',
    alternative: ({ used, total, quoted, chars }) =>
      `${total} bars, one a paragraph. ${used} carry dark parts, which are the words that facts rest on: ${quoted} of ${chars} characters. Beside each stands what rests on it.`,
    headline: 'headline',
    more: (count) => `and ${count} more`,
    between: '; ',
    caption: 'Paragraphs that facts rest on',
    columns: ['Paragraph', 'Characters', 'Of these quoted', 'Numbers set aside', 'What rests on it'],
  },
  zh: {
    finding: ({ used, total, share }) => `${total}段里有${used}段被本站用作依据，所据文字占全文的${share}`,
    share: (percent) => (percent === null ? '不到1%' : `${percent}%`),
    measured: ({ chars }) =>
      `按段落顺序排列，条的长短为该段字数，全文${chars}字。深色为事实所依据的文字，空心方块为未采用的数字`,
    note: '正文归发布者所有，这里不显示。',
    alternative: ({ used, total, quoted, chars }) =>
      `${total}条横条，一条为一段；其中${used}条有深色部分，即事实所依据的文字，共${quoted}字，全文${chars}字。旁边写明以此为据的内容。`,
    headline: '标题',
    more: (count) => `等${count}项`,
    between: '；',
    caption: '用作依据的段落',
    columns: ['段落', '字数', '引用字数', '未采用的数字', '以此为据的内容'],
  },
};
