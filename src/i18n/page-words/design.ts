import type { Locale } from '../locale.ts';

/** The words of the house style page and of the page of each picture. */
export interface DesignWords {
  standfirst: string;
  colours: string;
  coloursText: string;
  colourColumns: readonly [name: string, light: string, dark: string, contrast: string];
  contrasts: string;
  contrastsText(text: number, mark: number): string;
  /** The head of the first column: what stands, on what. */
  standing: string;
  ownWash: string;
  apart: string;
  apartText: string;
  visions: Readonly<Record<'trichromacy' | 'protanopia' | 'deuteranopia' | 'tritanopia', string>>;
  type: string;
  typeText: string;
  specimen: readonly [latin: string, han: string];
  spaces: string;
  marks: string;
  kinds: string;
  statuses: string;
  strands: string;
  evidence: string;
  pictures: string;
  picturesText: string;
  /** What a page of one picture shows. */
  everyWidth(count: number): string;
  scheme: string;
  schemes: Readonly<Record<'device' | 'light' | 'dark', string>>;
}

export const designWords: Record<Locale, DesignWords> = {
  en: {
    standfirst: 'Colours, type, marks and every picture, as the site draws them.',
    colours: 'Colours',
    coloursText:
      'Paper and ink first. Four hues for four strands, the same everywhere; red for document numbers.',
    colourColumns: ['Name', 'Light', 'Dark', 'On paper, light and dark'],
    contrasts: 'Contrast',
    contrastsText: (text, mark) =>
      `Worked out from the colours, light first, then dark. Words need at least ${text}, marks ${mark}.`,
    standing: 'On',
    ownWash: 'own wash',
    apart: 'Strands apart',
    apartText:
      'The least distance between two of the four strands, in hundredths of the way from black to white, for eyes with and without each kind of cone.',
    visions: {
      trichromacy: 'all cones',
      protanopia: 'none for red',
      deuteranopia: 'none for green',
      tritanopia: 'none for blue',
    },
    type: 'Type',
    typeText: 'A serif for the story, a sans for labels and tables, a Song face for Chinese headlines.',
    specimen: ['Manufacturing', '制造'],
    spaces: 'Spaces',
    marks: 'Marks',
    kinds: 'Kinds of event',
    statuses: 'What became of a promise',
    strands: 'Strands',
    evidence: 'A figure with the mark that opens its evidence',
    pictures: 'Pictures',
    picturesText: 'Each as a phone shows it; its name leads to the drawings for every other width.',
    everyWidth: (count) =>
      `Drawn ${count} times, once for each width of its place: the drawing is made anew, not shrunk.`,
    scheme: 'Lit as',
    schemes: { device: 'the device is set', light: 'light', dark: 'dark' },
  },
  zh: {
    standfirst: '本站的颜色、字体、符号和每一幅图。',
    colours: '颜色',
    coloursText: '纸色与墨色为主。四条脉络各用一色，全站一致；红色只用于文号。',
    colourColumns: ['名称', '浅色', '深色', '在纸色上的对比度（浅、深）'],
    contrasts: '对比度',
    contrastsText: (text, mark) => `由色值算出，先浅后深。文字不低于${text}，符号不低于${mark}。`,
    standing: '所在底色',
    ownWash: '本色浅底',
    apart: '脉络之间的色差',
    apartText: '四色两两之间的最小色差，以黑白之差为100；分别按视锥细胞齐全和缺一类的眼睛计算。',
    visions: {
      trichromacy: '三类齐全',
      protanopia: '缺感红',
      deuteranopia: '缺感绿',
      tritanopia: '缺感蓝',
    },
    type: '字体',
    typeText: '中文标题用宋体，正文用系统黑体；西文和数字随之配衬线体与无衬线体。',
    specimen: ['Services', '制造与服务'],
    spaces: '间距',
    marks: '符号',
    kinds: '事件种类',
    statuses: '承诺的结果',
    strands: '脉络',
    evidence: '带依据标记的数字',
    pictures: '图',
    picturesText: '这里是手机上的画法；点图名可看其他各种宽度。',
    everyWidth: (count) => `按版面宽度各画一幅，共${count}幅：不是缩放，而是重画。`,
    scheme: '明暗',
    schemes: { device: '随设备', light: '浅色', dark: '深色' },
  },
};
