import type { PictureVerdict } from '../../schema/picture-audit.ts';
import type { Locale } from '../locale.ts';

type Verdict = PictureVerdict['verdict'];

/** The words of the page about accessibility. */
export interface AccessibilityWords {
  title: string;
  standfirst: string;
  promise: string;
  promiseText: readonly string[];
  checks: string;
  /** How each part of the promise is checked at every change. */
  checked: readonly { name: string; text: string }[];
  pictures: string;
  /** `day` is written out. */
  picturesText(count: number, day: string): string;
  picture: string;
  tally: string;
  /** How many of the questions that apply a picture passes. */
  passed(passes: number, applying: number): string;
  verdicts: Readonly<Record<Verdict, string>>;
  imperfect: string;
  imperfectText: string;
  /** What is still imperfect beside the pictures. */
  untried: readonly string[];
  records: string;
  recordsText: string;
  report: string;
  reportText: string;
}

export const accessibilityWords: Record<Locale, AccessibilityWords> = {
  en: {
    title: 'Accessibility',
    standfirst:
      'What this site promises to every reader, how that is checked, and where it still falls short.',
    promise: 'The promise',
    promiseText: [
      'Every page is made to meet the Web Content Accessibility Guidelines 2.2 at level AA, in both languages.',
      'Nothing is told by colour alone. Every picture has a description and its facts as a table. Pages can be read without scripts; search is the one thing that needs them, and its page leads to the lists instead.',
    ],
    checks: 'How it is checked',
    checked: [
      {
        name: 'By program',
        text: 'One page of every kind, in both languages, light and dark, goes through axe with the rules of level AA.',
      },
      {
        name: 'Keys and ears',
        text: 'Scripts press keys and read the browser’s accessibility tree in the story, the timeline, an evidence card, an embed and the search: what is reached in what order, what is announced, where Escape leads back to.',
      },
      {
        name: 'Narrow windows',
        text: 'Every kind of page is opened 320 pixels wide, which is a window of 1,280 pixels at 400 % zoom, and none may scroll sideways.',
      },
      {
        name: 'Fingers',
        text: 'Every mark that opens evidence takes 24 pixels or more both ways on a phone.',
      },
      {
        name: 'Less motion, no scripts',
        text: 'Who asks for less motion gets the story’s pictures whole and still; with scripts off every record of every list can be read.',
      },
      {
        name: 'One by one',
        text: 'Every picture of the gallery is held against questions after Chartability, below.',
      },
    ],
    pictures: 'Picture by picture',
    picturesText: (count, day) =>
      `The ${count} pictures of the gallery, tried on ${day}. A cross leads to what was seen. The questions follow the principles of Chartability; they do not take up each of its heuristics.`,
    picture: 'Picture',
    tally: 'Passed',
    passed: (passes, applying) => `${passes} of ${applying}`,
    verdicts: { passes: 'passes', fails: 'fails', 'does-not-apply': 'does not apply' },
    imperfect: 'Still imperfect',
    imperfectText: 'What was found and not yet mended, question by question.',
    untried: [
      'Nobody who relies on a screen reader has tried the site yet. What is announced was read from the accessibility tree of one browser, Chromium.',
      'The pictures were tried in English and in a wide window; the Chinese ones are drawn by the same code.',
      'The small drawings on the pages of bodies, sources, documents and single targets have not been tried one by one.',
    ],
    records: 'The record of each picture',
    recordsText: 'How they were tried:',
    report: 'Something in your way?',
    reportText:
      'Open an issue where this project’s code is kept and say which page, which device and what you expected. Barriers are treated as mistakes: they are mended, or told here.',
  },
  zh: {
    title: '无障碍',
    standfirst: '本站对每位读者的承诺，如何检查，还有哪些不足。',
    promise: '承诺',
    promiseText: [
      '中英文每一页都按《Web内容无障碍指南》2.2的AA级来做。',
      '没有只靠颜色表达的内容。每幅图都有描述，同样的事实也有表格。不用脚本也能读；只有搜索需要脚本，该页会转而指向各个列表。',
    ],
    checks: '如何检查',
    checked: [
      { name: '用程序', text: '每类页面各取一页，中英文、浅色深色，都用axe按AA级规则检查。' },
      {
        name: '只用键盘与听觉',
        text: '由脚本在长文、时间线、依据卡片、嵌入图和搜索中按键，并读取浏览器的无障碍树：按什么顺序到达，读出什么，按Esc回到哪里。',
      },
      {
        name: '窄窗口',
        text: '每类页面都在320像素宽的窗口里打开，相当于1280像素的窗口放大到400%，不得左右滚动。',
      },
      { name: '手指', text: '手机上每个打开依据的标记，长宽都不小于24像素。' },
      {
        name: '减少动态、关闭脚本',
        text: '要求减少动态的读者，看到的长文图画完整而静止；关掉脚本，各列表的每条记录仍可读。',
      },
      { name: '逐幅检查', text: '图表页的每幅图都按下面这些问题检查，问题依据Chartability的原则。' },
    ],
    pictures: '逐幅检查',
    picturesText: (count, day) =>
      `图表页的${count}幅图，检查日期为${day}。点叉号可看所见。问题依据Chartability的原则，没有逐条采用它的全部准则。`,
    picture: '图',
    tally: '通过',
    passed: (passes, applying) => `${applying}项中的${passes}项`,
    verdicts: { passes: '通过', fails: '未通过', 'does-not-apply': '不适用' },
    imperfect: '仍有不足',
    imperfectText: '已发现而尚未改好的，逐项列出。',
    untried: [
      '还没有依赖读屏软件的读者试用过本站。读出的内容取自一种浏览器（Chromium）的无障碍树。',
      '检查的是宽窗口里的英文版；中文版由同样的代码画出。',
      '部门、来源、文件和单项目标各页上的小图，还没有逐幅检查。',
    ],
    records: '每幅图的记录',
    recordsText: '检查方法：',
    report: '遇到障碍？',
    reportText:
      '请在本项目存放代码的地方提交议题，写明哪一页、什么设备、原本想做什么。障碍按错误对待：或者改好，或者写在这里。',
  },
};
