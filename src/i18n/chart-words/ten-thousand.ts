import type { Locale } from '../locale.ts';

/** The words of the picture of promises as numbers of things. Numbers and dates come in as written text. */
export interface TenThousandWords {
  title(of: { promised: string; reached: string; name: string }): string;
  measured(of: { dues: readonly string[]; name: string; first: string; last: string }): string;
  note(caveat: string): string;
  alternative(of: {
    promises: readonly { number: string; name: string }[];
    target: string;
    due: string;
    name: string;
    layers: readonly { value: string; date: string }[];
    passed: string;
  }): string;
  caption: string;
  columns: readonly string[];
  promise: string;
  count: string;
  /** Short names of the things promised, by the id of the promise. */
  things: Readonly<Record<string, string>>;
  promisedBy(due: string): string;
  came(date: string): string;
  fault(of: { number: string; due: string }): string;
  passedBetween: string;
}

export const tenThousandWords: Record<Locale, TenThousandWords> = {
  en: {
    title: ({ promised, reached, name }) => `${promised} ${name} were promised; ${reached} came`,
    measured: ({ dues, name, first, last }) =>
      `One mark is one thing, and all are drawn at one scale: promises for ${dues.join(' and ')}, and ${name} as counted from ${first} to ${last}`,
    note: (caveat) =>
      `Unlike things, not to be weighed against each other. Two shades part one count from the next. ${caveat}`,
    alternative: ({ promises, target, due, name, layers, passed }) =>
      `Fields of small marks at one scale. ${promises.map(({ number, name: thing }) => `${number} ${thing}`).join(', ')}. Then ${name}: a field of ${target}, promised by the end of ${due}, under a heavy line, and above the line those that came after. The counts lie on one another from ${layers.map(({ value, date }) => `${value} (${date})`).join(' to ')}. ${passed}`,
    caption: 'What was promised and what was counted',
    columns: ['Thing', 'Number', 'What it is', 'Date'],
    promise: 'promised',
    count: 'counted',
    things: {
      'standards-2028': 'standards',
      'leading-brands-2028': 'leading brands',
      'innovation-highlands-2028': 'innovation highlands',
      'single-champions-2025': 'single champions',
      'little-giants-2025': 'little giants',
    },
    promisedBy: (due) => `promised by the end of ${due}`,
    came: (date) => `had come by ${date}`,
    fault: ({ number, due }) => `${number} promised by the end of ${due}:`,
    passedBetween: 'passed between',
  },
  zh: {
    title: ({ promised, reached, name }) => `承诺${promised}${name}，实际${reached}`,
    measured: ({ dues, name, first, last }) =>
      `一个标记代表一项、一个或一家，全部同一比例：${dues.join('年、')}年到期的承诺，以及${first}—${last}年历次公布的${name}数量`,
    note: (caveat) => `五样东西性质不同，不能相互比较。深浅区分前后两次公布的数量。${caveat}`,
    alternative: ({ promises, target, due, name, layers, passed }) =>
      `同一比例的点阵。${promises.map(({ number, name: thing }) => `${thing}${number}`).join('、')}。${name}：粗线以下为承诺的${target}，期限${due}年底；以上是此后增加的。历次公布的数量层层相叠，从${layers.map(({ value, date }) => `${value}（${date}）`).join('到')}。${passed}`,
    caption: '承诺的数量与公布的数量',
    columns: ['对象', '数量', '性质', '时间'],
    promise: '承诺',
    count: '公布',
    things: {
      'standards-2028': '标准',
      'leading-brands-2028': '领军品牌',
      'innovation-highlands-2028': '创新发展高地',
      'single-champions-2025': '单项冠军企业',
      'little-giants-2025': '“小巨人”企业',
    },
    promisedBy: (due) => `承诺：${due}年底`,
    came: (date) => `截至${date}`,
    fault: ({ number, due }) => `承诺${due}年底达到${number}，`,
    passedBetween: '越过这条线是在',
  },
};
