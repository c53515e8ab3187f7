import { formatDate } from '../format.ts';
import type { Locale } from '../locale.ts';

/** The words of frozen pictures, of their status, and of the pages of releases. */
export interface ReleaseWords {
  /** What a frozen picture says of itself, up to its status. */
  frozen(version: string): string;
  since: string;
  /** In place of the status where its picture cannot be loaded. */
  sinceAlternative: string;
  /** What became of a frozen picture; short: it is drawn. */
  states: {
    current: string;
    newer(version: string): string;
    corrected(date: string): string;
  };
  /** Whom a correction reaches. */
  reach: {
    concerns(names: readonly string[]): string;
    carried(versions: readonly string[]): string;
    notFrozen: string;
    notCarried: string;
  };
  /** The page that lists releases. */
  list: { title: string; standfirst: string; none: string };
  /** The page of a release. */
  page: {
    title(version: string): string;
    standfirst(date: string): string;
    renewed: string;
    corrections: string;
    noCorrections: string;
    pictures: string;
    picturesWords: string;
    table: string;
    data: string;
    zip: string;
    dataPackage: string;
    policies: string;
    citePictures: string;
    checksums: string;
    checksumsWords: string;
    every(count: string): string;
    file: string;
    bytes: string;
  };
  /** On the page of a picture: the way to take it as it is now, for good. */
  take: { name: string; about(version: string): string; more: string };
}

export const releaseWords: Record<Locale, ReleaseWords> = {
  en: {
    frozen: (version) => `A frozen copy, as in edition ${version}.`,
    since: 'Since then:',
    sinceAlternative: 'see if it was renewed or corrected',
    states: {
      current: 'still current',
      newer: (version) => `newer: edition ${version}`,
      corrected: (date) => `corrected on ${formatDate(date, 'en')}`,
    },
    reach: {
      concerns: (names) => `It concerns ${names.join('; ')}.`,
      carried: (versions) => `Frozen editions with the mistake: ${versions.join(', ')}.`,
      notFrozen: 'No frozen edition carries the mistake.',
      notCarried: 'No edition of ours carried a mistake.',
    },
    list: {
      title: 'Frozen editions',
      standfirst:
        'Pictures and data as they stood, at addresses whose content never changes: for articles that must still show what their author saw.',
      none: 'None has been released yet.',
    },
    page: {
      title: (version) => `Edition ${version}, frozen`,
      standfirst: (date) =>
        `The pictures of the gallery, the data and the citations of the documents as they stood on ${formatDate(date, 'en')}. What is listed here never changes.`,
      renewed: 'This page itself is renewed: it says what became of each picture since.',
      corrections: 'Mistakes found since',
      noCorrections: 'No mistake that this edition carries is known.',
      pictures: 'Pictures',
      picturesWords:
        'Each is one file that needs no other. Put its address into a frame, as with the current ones; it tells your readers by itself when something newer or a correction exists.',
      table: 'CSV',
      data: 'Data and citations',
      zip: 'All data, in one zip',
      dataPackage: 'Data Package',
      policies: 'The documents, for reference managers',
      citePictures: 'The pictures, for reference managers',
      checksums: 'To prove it',
      checksumsWords:
        'SHA-256 of every file. Each release names that of the one before, so that none can be rewritten unseen.',
      every: (count) => `All ${count} files`,
      file: 'File',
      bytes: 'Bytes',
    },
    take: {
      name: 'Frozen',
      about: (version) =>
        `The picture of edition ${version}, which never changes, for an article that must stay as it was. It says by itself when something newer or a correction exists.`,
      more: 'What that edition holds',
    },
  },
  zh: {
    frozen: (version) => `定格于第${version}版。`,
    since: '此后：',
    sinceAlternative: '查看有无新版或更正',
    states: {
      current: '仍是最新',
      newer: (version) => `已有第${version}版`,
      corrected: (date) => `${formatDate(date, 'zh')}更正`,
    },
    reach: {
      concerns: (names) => `涉及：${names.join('；')}。`,
      carried: (versions) => `带有该错误的定格版本：${versions.join('、')}。`,
      notFrozen: '没有定格版本带有该错误。',
      notCarried: '本站各版均未带有错误。',
    },
    list: {
      title: '定格版本',
      standfirst: '图表和数据在当时的样子，网址固定，内容永不更改，适合需要长期保持原貌的文章。',
      none: '尚未发布。',
    },
    page: {
      title: (version) => `第${version}版（定格）`,
      standfirst: (date) =>
        `${formatDate(date, 'zh')}时图表页的全部图表、数据和各文件的引文格式。所列文件永不更改。`,
      renewed: '本页会更新，说明各图此后的情况。',
      corrections: '此后发现的错误',
      noCorrections: '未发现本版带有错误。',
      pictures: '图表',
      picturesWords:
        '每幅图是一个文件，不依赖其他文件。嵌入方法与当前版相同，把网址放进框架即可；有了新版或更正，图上会自行注明。',
      table: 'CSV',
      data: '数据与引文',
      zip: '全部数据（zip）',
      dataPackage: '数据包描述文件',
      policies: '各政策文件，供文献管理软件使用',
      citePictures: '各图表，供文献管理软件使用',
      checksums: '核验',
      checksumsWords: '每个文件的SHA-256校验值。每次发布都记下上一次的校验值，改动必被发现。',
      every: (count) => `全部${count}个文件`,
      file: '文件',
      bytes: '字节',
    },
    take: {
      name: '定格',
      about: (version) =>
        `第${version}版的图，永不更改，适合需要保持原貌的文章。有了新版或更正，图上会自行注明。`,
      more: '查看该版内容',
    },
  },
};
