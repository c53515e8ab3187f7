import type { Locale } from '../locale.ts';

/** The words of the house style page and of the page of each picture. */
export interface DesignWords {
  standfirst: string;
  pictures: string;
  /** What a page of one picture shows. */
  everyWidth(count: number): string;
  scheme: string;
  schemes: Readonly<Record<'device' | 'light' | 'dark', string>>;
}

export const designWords: Record<Locale, DesignWords> = {
  en: {
    standfirst: 'Colours, type, marks and every picture, as the site draws them.',
    pictures: 'Pictures',
    everyWidth: (count) =>
      `Drawn ${count} times, once for each width of its place: the drawing is made anew, not shrunk.`,
    scheme: 'Lit as',
    schemes: { device: 'the device is set', light: 'light', dark: 'dark' },
  },
  zh: {
    standfirst: '本站的颜色、字体、符号和每一幅图。',
    pictures: '图',
    everyWidth: (count) => `按版面宽度各画一幅，共${count}幅：不是缩放，而是重画。`,
    scheme: '明暗',
    schemes: { device: '随设备', light: '浅色', dark: '深色' },
  },
};
