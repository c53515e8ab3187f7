import type { Locale } from '../locale.ts';

/** A step as the words of the picture need it, written out. */
interface ToldStep {
  name: string;
  start: string;
  promised: string;
  now: string;
}

/** The words of the picture of three titles and where firms start towards them. Numbers and dates come in as written text. */
export interface ThreeStepsWords {
  title(of: { counted: string; steps: string; Steps: string }): string;
  measured(of: { serial: string; due: string }): string;
  note(counts: readonly { name: string; counts: string }[]): string;
  alternative(steps: readonly ToldStep[]): string;
  caption: string;
  columns: readonly string[];
  /** Who starts towards a title, by the id of its glossary term. */
  starts: Readonly<Record<string, string>>;
  promised(due: string): string;
  nothing: string;
  asOf: string;
  /** The words that stand where a number would, by the words themselves. */
  quantities: Readonly<Record<string, string>>;
  quote(words: string): string;
  annotation: string;
}

export const threeStepsWords: Record<Locale, ThreeStepsWords> = {
  en: {
    title: ({ counted, steps, Steps }) =>
      `${Steps} steps from ${steps} starting points; ${counted} can be counted`,
    measured: ({ serial, due }) =>
      `Titles that No. ${serial} promises by the end of ${due}, who starts towards each, and the latest count found. Drawings are not to scale`,
    note: (counts) => counts.map(({ name, counts }) => `${name}: ${counts}.`).join(' '),
    alternative: (steps) =>
      `Three steps side by side, each with its own starting point. ${steps
        .map(({ name, start, promised, now }) => `From ${start} to ${name}: promised ${promised}; ${now}.`)
        .join(' ')}`,
    caption: 'Who becomes what, how many were promised, how many there are',
    columns: ['Title', 'Starting point', 'Promised', 'Due', 'Latest count', 'As of'],
    starts: {
      'little-giant': 'specialised small firms',
      'single-champion': 'little giants and other firms',
      'lead-enterprise': 'large groups of firms',
    },
    promised: (due) => `promised by the end of ${due}`,
    nothing: 'no count found',
    asOf: 'as of',
    quantities: { 一批: 'a batch', 一大批: 'a large number' },
    quote: (words) => `“${words}”`,
    annotation: 'Not one ladder: a lead enterprise is not a champion that kept growing.',
  },
  zh: {
    title: ({ counted, steps }) => `${steps}个台阶，${steps}个起点，有数可查的只有${counted}个`,
    measured: ({ serial, due }) =>
      `${serial}号文要求${due}年底形成的三类企业：从哪里来，承诺多少，查到的最新数量。图形大小不代表数量`,
    note: (counts) => counts.map(({ name, counts }) => `${name}：${counts}。`).join(''),
    alternative: (steps) =>
      `三个台阶并排，起点各不相同。${steps
        .map(({ name, start, promised, now }) => `从${start}到${name}：承诺${promised}，${now}。`)
        .join('')}`,
    caption: '谁成长为谁，承诺多少，现有多少',
    columns: ['称号', '起点', '承诺', '期限', '最新数量', '时点'],
    starts: {
      'little-giant': '专精特新中小企业',
      'single-champion': '“小巨人”等各类企业',
      'lead-enterprise': '大企业集团',
    },
    promised: (due) => `承诺：${due}年底`,
    nothing: '未查到数量',
    asOf: '截至',
    quantities: {},
    quote: (words) => `“${words}”`,
    annotation: '不是一架梯子：领航企业并不是长大了的单项冠军。',
  },
};
