import type { NamedNumber } from './named-number.ts';

const year = '(?:19|20)\\d{2}';
const small = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const written = '[一二][〇零九一][〇零一二三四五六七八九]{2}';
const month =
  '(?:\\d{1,2}\\s?月(?:份|\\s?\\d{1,2}\\s?日)?|[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?)';

/** When something is, and which item of a text it is: facts of other kinds. */
export const TIMES_AND_LABELS: readonly NamedNumber[] = [
  {
    rule: 'date',
    reason: 'A day, month, quarter, half-year or year tells when, not how much.',
    class: null,
    pattern: new RegExp(
      [
        `(?<![\\d.])(?:[0-2]?\\d|3[01])\\.(?:0?\\d|1[0-2])\\.${year}(?!\\d)`,
        `${year}[-/.]\\d{1,2}[-/.]\\d{1,2}`,
        `(?<![\\d./])\\d{1,2}/\\d{1,2}/${year}(?![\\d/])`,
        `(?<![\\d.])${year}/(?:${year}|\\d{2})(?![\\d/])`,
        `(?:${year}|${written})(?:年?\\s?[-—–~～至到、]{1,2}\\s?(?:${year}|${written}))?\\s?年(?:度)?(?:\\s?${month})?`,
        `\\d{1,2}\\s?月(?:份|(?:[-—至、]\\d{1,2}月)|\\s?\\d{1,2}\\s?[日号](?:[-—至]\\d{1,2}[日号])?)?`,
        `\\d{1,2}[-—–至]\\d{1,2}月`,
        `(?<![\\d一二三四五六七八九十])[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?(?!份?之?内)`,
        `前${small}个?月`,
        `(?:前|第)?[一二三四1-4]季度`,
        `前[一二三四]季`,
        `[上下]?半年(?!以)`,
        `(?<!\\d)[1-3]?\\d日(?!内|常|均|产|处)`,
        `\\d{2}(?:世纪|年代)(?:\\d{2}年代)?|[一二]十[一二]?世纪`,
        `[〔（(\\[［﹝【]${year}[〕）)\\]］﹞】]`,
        `[（(]${year}[-—–~～至]${year}年?[）)]`,
        `(?<!\\d)${year}(?=[-—–~～至]${year})`,
        `${year}[-—–~～至]${year}年?`,
        `(?<!\\d)${year}(?=版)`,
      ].join('|'),
      'g',
    ),
  },
  {
    rule: 'time-of-day',
    reason: 'A time of day tells when.',
    class: null,
    pattern:
      /\d{1,2}[:：]\d{2}(?:[:：]\d{2})?|(?:上午|下午|晚|早)\d{1,2}[时点](?:\d{1,2}分)?|\d{1,2}时\d{1,2}分|[一二三四五六七八九十]{1,3}点(?:[一二三四五六七八九十]{1,3}分(?!之)|半|整|钟)/g,
  },
  {
    rule: 'five-year-plan',
    reason: '“十四五” names a period.',
    class: null,
    pattern:
      /[“"]?(?:十[一二三四五六七八九]?|[七八九])五[”"](?:末|时期|期间|规划)?|十[一二三四五六七八九]五(?=期间|时期|规划|末|以来|开局|收官)/g,
  },
  {
    rule: 'label',
    reason: '一、 （二） 3. ① 一是 专栏1: the number labels an item, a table or a box.',
    class: null,
    pattern: new RegExp(
      `[（(]\\s?(?:\\d{1,3}|[一二三四五六七八九十]{1,3})\\s?[）)]|(?:^|(?<=[。；;：:！？\\s”」]))\\s?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})(?:[、．]|\\.(?!\\d))|(?<![统唯单专同之第])[一二三四五六七八九十]{1,2}(?:是|要|则)(?!求|素|点|件)|其[一二三四五六]|(?:附件|附表|附录|表|图|专栏|案例|例|注)\\s?\\d{1,3}(?:[-—.]\\d{1,3})?(?![\\d%个项家])|(?<=[。\\s])0\\d(?=\\s?[一-鿿“])|[①-⑳]`,
      'g',
    ),
  },
  {
    rule: 'note-or-page',
    reason: '[1] after a word is the mark of a note; — 3 — and 第1页/共3页 are marks of pages.',
    class: null,
    pattern:
      /(?<=[一-鿿”》）])[[［〔]\d{1,2}[\]］〕]|^[-—–]{1,2}\s?\d{1,4}\s?[-—–]{1,2}$|第\s?\d{1,4}\s?页[/，,\s]{0,2}共\s?\d{1,4}\s?页/g,
  },
  {
    rule: 'article-label',
    reason: '第一条, 第二章 at the start of a paragraph label it.',
    class: null,
    pattern: new RegExp(`^第\\s?${small}\\s?[编章节条](?!链)`, 'g'),
  },
];
