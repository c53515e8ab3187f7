import type { NamedNumber } from './named-number.ts';

/** A number to be dialled, whole or in groups, and others after it in a list. */
const dialled =
  '(?:\\d{5,12}|\\d{3,4}(?=[-—–－\\s]\\d))(?:[-—–－\\s]\\d{2,8}){0,3}(?:\\/\\d{3,8}(?!\\d))?(?:[、，,/]\\s?\\d{7,12}(?!\\d)){0,5}(?![\\d万亿家户部个人台次%])';

/** Numbers that tell one thing from another of its kind, or how a thing is built; they are never sizes. */
export const CODES: readonly NamedNumber[] = [
  {
    rule: 'address',
    reason: 'A number in a web or mail address is part of it.',
    class: null,
    pattern: /(?:https?:\/\/|www\.)[^\s，。；、）]{1,300}|(?<![\w.-])[\w.-]{1,64}@[\w.-]{1,64}/g,
  },
  {
    rule: 'index-number',
    reason: '000012345/2030-00021: the number of a document in an index.',
    class: null,
    pattern: /(?<!\d)\d{6,12}\/\d{4}-\d{3,8}/g,
  },
  {
    rule: 'identifier',
    reason: 'A long row of digits and capitals is the number of a firm, an account or a licence.',
    class: null,
    pattern: /(?<![A-Za-z\d])\d{4,}[A-Z]{1,4}[\dA-Z]{4,}/g,
  },
  {
    rule: 'standard',
    reason: 'GB/T 12345—2030, T/YLJX 012: the number of a standard.',
    class: 'other',
    pattern:
      /(?<![A-Za-z])(?:GB|DB\d{2}|YD|SJ|JB|HG|HJ|QB|QC|JTG?|NB|DL|YY|AQ|LY|NY|SB|WS|CJJ?|JGJ|JJ[FG]|ISO|IEC|IEEE|T(?=\/))(?:\/[A-Z]{1,8}){0,2}\s?\d{2,6}(?:[.:—–-]\d{1,5}){0,3}/g,
  },
  {
    rule: 'ratio',
    reason: '1∶3, 1:0.5: a ratio is no quantity of its own.',
    class: null,
    pattern:
      /(?<![\d.])(?!\d{1,2}[:：][0-5]\d(?![\d.]))\d{1,3}(?:\.\d{1,2})?(?:\s?[∶:：比]\s?\d{1,3}(?:\.\d{1,2})?){1,3}(?![\d.])(?=(?!倍)[^\d])/g,
  },
  {
    rule: 'dimensions',
    reason: '1200mm×1000mm: how large one thing is.',
    class: 'other',
    pattern:
      /\d{1,5}(?:\.\d)?(?:mm|cm|m|毫米|厘米|米)?[×xX*]\d{1,5}(?:\.\d)?(?:[×xX*]\d{1,5})?(?:mm|cm|m|毫米|厘米|米)?/g,
  },
  {
    rule: 'formula',
    reason: '1个中心+若干站点, ×100%: how something is built up or computed.',
    class: 'other',
    pattern: /[×xX*]\s?100\s?[%％]|(?<!\d)\d{1,3}[个家大项条类][一-鿿]{1,8}[+＋](?=\d|[NnXx若]|[一-鿿])/g,
  },
  {
    rule: 'readers',
    reason: '共有3条评论, 浏览次数：128: how many have read or answered a page.',
    class: null,
    pattern:
      /(?<!\d)\d{1,9}\s?(?:条|个|人)?(?:评论|留言|跟帖|点赞)(?![一-鿿])|(?:浏览|阅读|点击|访问)(?:次数|人数|量|数)?[:：]\s?\d{1,9}/g,
  },
  {
    rule: 'telephone',
    reason: 'A number to be dialled, or a postcode.',
    class: null,
    pattern: new RegExp(
      `(?<!\\d)0\\d{2,3}[-—–－]\\d{3,8}(?:[-—–－/]\\d{2,8})?(?:[、，,/]\\s?\\d{7,8}(?!\\d)){0,5}|(?<!\\d)1[3-9]\\d{9}(?!\\d)|(?:电话|手机|传真|热线|邮编|邮政编码)[^\\d，。；\\n]{0,8}${dialled}|拨打\\s?\\d{3,12}|(?<!\\d)1\\d{4}(?=[^\\d，。；]{0,8}热线)`,
      'g',
    ),
  },
  {
    rule: 'pattern',
    reason: '1+N, 3+X, 2+（3+6）: a scheme of organisation, read as one name.',
    class: null,
    pattern:
      /(?:\d{1,3}|[N一二三四五六七八九十双]|(?<![A-Za-z])[NX])(?:\s?[+＋]\s?[（(]?(?:\d{1,3}(?![\d%])|[NXnx一二三四五六七八九十](?![A-Za-z]))[）)]?)+/g,
  },
  {
    rule: 'house-number',
    reason: '云港路128号: the number of a house or a road tells where.',
    class: 'other',
    pattern: /(?<=[路街道巷弄段])\d{1,5}号(?:楼|院)?|(?<!\d)\d{2,4}(?=[国省县]道)/g,
  },
  {
    rule: 'leading-zero',
    reason: '0524, 003: nobody counts with a zero ahead.',
    class: null,
    pattern: /(?<![\d.,:：/第〕—–-])0\d{1,14}(?![\d.版号月:：/—–-])/g,
  },
  {
    rule: 'document-number',
    reason: 'The last part of a document number: 〔2030〕12号.',
    class: 'other',
    pattern: /(?:(?<=[〕\]）)】﹞］])|第)\s?\d{1,5}号/g,
  },
];
