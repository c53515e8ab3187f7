import type { Locale } from './locale.ts';
import type { Section } from './method-sections.ts';

/** The section of the method page on editions, what is frozen, and what is corrected. */
export const editionsSection: Record<Locale, Section> = {
  en: {
    heading: 'Editions and corrections',
    paragraphs: [
      'The site shows one edition of the data at a time; its number and date stand at the foot of every page. A released edition is also frozen: its pictures and data stay at addresses of their own, and not one byte of them changes. Checksums are published with each release, every release names the checksum of the one before, and the build fails when a file is not as it was released.',
      'A frozen picture may carry a mistake that was found later. A correction therefore says which pictures and promises it concerns and which editions carry the mistake. The frozen picture shows this by itself, in a small image that is loaded from this site and tells nobody anything about the reader. There is a feed of corrections to subscribe to.',
    ],
  },
  zh: {
    heading: '版本与更正',
    paragraphs: [
      '本站一次只显示一个版本的数据，版本号和日期写在每页末尾。正式发布的版本同时定格：图表和数据留在固定的网址上，一个字节也不再改动。校验值随版本公布，每个版本都记下前一版本的校验值；有文件与发布时不符，网站就无法生成。',
      '定格的图可能带有后来才发现的错误。因此每条更正都写明涉及哪些图表和承诺、哪些版本带有该错误。定格的图上有一个小图标，从本站载入，会自行显示这一情况，不收集读者的任何信息。更正另有订阅源。',
    ],
  },
};
