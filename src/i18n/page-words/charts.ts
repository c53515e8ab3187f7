import type { Locale } from '../locale.ts';

/** One way to bring a picture into a page, and what must be copied for it. */
interface Way {
  name: string;
  about: string;
}

/** The words of the gallery and of the page of each picture. */
export interface ChartsWords {
  title: string;
  standfirst: string;
  /** The small line under each picture of the site. */
  take: string;
  paste: string;
  ways: Readonly<Record<'url' | 'html' | 'image', Way>>;
  which: string;
  /** Who takes what: the host, and the way that works there. */
  hosts: readonly { host: string; way: string }[];
  options: string;
  option: Readonly<Record<'theme' | 'title' | 'highlight', string>>;
  preview: string;
  wide(pixels: number): string;
  credit: string;
  creditLine(title: string, version: string, address: string): string;
  alternative: string;
  downloads: string;
  /** The size of an image that is `scale` times as fine as a drawing of so many pixels. */
  pixels(width: number, height: number, scale: number): string;
  schemes: Readonly<Record<'light' | 'dark', string>>;
  formats: Readonly<
    Record<'csv' | 'json' | 'svg' | 'png' | 'large' | 'social' | 'socialLarge' | 'print', string>
  >;
}

export const chartsWords: Record<Locale, ChartsWords> = {
  en: {
    title: 'Charts',
    standfirst:
      'The pictures of the site, to put into an article: one file without cookies or trackers, with its source and its data inside.',
    take: 'Use this chart: embed, credit, data',
    paste: 'Put it into a page',
    ways: {
      url: { name: 'Address', about: 'On a line of its own, where the editor turns addresses into embeds.' },
      html: {
        name: 'HTML',
        about:
          'In an HTML block. The script gives the frame its height; without it the height stays as written.',
      },
      image: { name: 'Image', about: 'Where neither is allowed: with the credit line, linked to this page.' },
    },
    which: 'Which editor takes which',
    hosts: [
      { host: 'WordPress', way: 'the address; HTML only for users who may post unfiltered HTML' },
      { host: 'Editors that read oEmbed', way: 'the address' },
      { host: 'Editors with an HTML block', way: 'the HTML' },
      {
        host: 'Pages with pym.js, @newswire/frames or sidechain',
        way: 'the address; the height is told to them',
      },
      { host: 'Newsletters, messengers, print', way: 'the image' },
    ],
    options: 'Add to the address',
    option: {
      theme: 'as the page stands: light, dark, or auto for what the reader’s device says',
      title: 'no headline, where the article has its own; the source stays',
      highlight: 'one record lit, by the last part of its address on this site',
    },
    preview: 'As it looks in a column',
    wide: (pixels) => `${pixels} pixels wide`,
    credit: 'How to credit',
    creditLine: (title, version, address) =>
      `“${title}”, Made with Services, edition ${version}, CC BY 4.0, ${address}`,
    alternative: 'Text for those who cannot see it',
    downloads: 'Downloads',
    pixels: (width, height, scale) => `${width * scale} × ${height * scale} pixels`,
    schemes: { light: 'light', dark: 'dark' },
    formats: {
      csv: 'CSV, for spreadsheets',
      json: 'JSON, with finding, source and note',
      svg: 'SVG, for design programs and slides, its words as outlines',
      print: 'PDF, for print, on a page of its own size',
      png: 'PNG, for articles, as wide as a column',
      large: 'PNG, for sharp screens, twice as fine',
      social: 'PNG, for social media and slides, sixteen by nine',
      socialLarge: 'PNG, sixteen by nine, twice as fine',
    },
  },
  zh: {
    title: '图表',
    standfirst: '本站的图表，都可以放进文章：一个文件，不用Cookie，不跟踪读者，来源和数据都在图里。',
    take: '取用本图：嵌入、署名、数据',
    paste: '放进网页',
    ways: {
      url: { name: '网址', about: '单独占一行，编辑器会把它变成图。' },
      html: { name: 'HTML', about: '贴进HTML区块。脚本负责调整高度；没有脚本，高度就固定不变。' },
      image: { name: '图片', about: '两种都不能用时：附上署名，并链接到本页。' },
    },
    which: '哪种编辑器用哪种',
    hosts: [
      { host: 'WordPress', way: '网址；只有获准发布原样HTML的用户才用HTML' },
      { host: '支持oEmbed的编辑器', way: '网址' },
      { host: '有HTML区块的编辑器', way: 'HTML' },
      { host: '装有pym.js、@newswire/frames或sidechain的网页', way: '网址；高度会自动告知' },
      { host: '邮件通讯、即时通讯、印刷', way: '图片' },
    ],
    options: '可以加在网址后面',
    option: {
      theme: '配合网页：light浅色，dark深色，auto随读者的设备',
      title: '不要标题，文章自有标题时用；来源始终保留',
      highlight: '突出一条记录，写它在本站网址的最后一段',
    },
    preview: '放进栏目里的样子',
    wide: (pixels) => `宽${pixels}像素`,
    credit: '怎样署名',
    creditLine: (title, version, address) =>
      `《${title}》，制造＋服务，第${version}版，CC BY 4.0，${address}`,
    alternative: '给看不见图的人的文字',
    downloads: '下载',
    pixels: (width, height, scale) => `${width * scale} × ${height * scale}像素`,
    schemes: { light: '浅色', dark: '深色' },
    formats: {
      csv: 'CSV，用于电子表格',
      json: 'JSON，含结论、来源和注',
      svg: 'SVG，用于设计软件和幻灯片，文字已转为轮廓',
      print: 'PDF，用于印刷，页面与图同大',
      png: 'PNG，用于文章，栏目宽度',
      large: 'PNG，用于高清屏，两倍精度',
      social: 'PNG，用于社交媒体和幻灯片，16∶9',
      socialLarge: 'PNG，16∶9，两倍精度',
    },
  },
};
