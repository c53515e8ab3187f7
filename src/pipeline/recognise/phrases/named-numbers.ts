import type { FigureClass } from '../../../schema/reading.ts';

/** A form of words in which a number is no quantity, or no quantity of its own. */
export interface NamedNumber {
  rule: string;
  /** Why a number in this form is no quantity of its own. */
  reason: string;
  pattern: RegExp;
  /** The class of the number in it; null where it is no figure at all. */
  class: Exclude<FigureClass, 'target' | 'result'> | null;
  /** The number, where it is written in a word that is no numeral: 双 is 2. */
  value?: number;
  /** The unit of that number, where the form has one. */
  measure?: string;
}

const n = '[0-9〇零一二两三四五六七八九十百千万亿]';
const year = '(?:19|20)\\d{2}';
const small = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';

/**
 * The forms, strongest first: where two overlap the earlier in this list has the run. Dates and labels are facts of other
 * kinds; names keep their number with them; sayings and slogans count nothing that a policy promises.
 */
export const NAMED_NUMBERS: readonly NamedNumber[] = [
  {
    rule: 'address',
    reason: 'A number in a web or mail address is part of it.',
    class: null,
    pattern: /https?:\/\/[^\s，。]{1,300}|(?<![\w.-])[\w.-]{1,64}@[\w.-]{1,64}/g,
  },
  {
    rule: 'date',
    reason: 'A day, month, quarter, half-year or year tells when, not how much.',
    class: null,
    pattern: new RegExp(
      [
        `${year}[-/.]\\d{1,2}[-/.]\\d{1,2}`,
        `(?:${year}|[一二][〇零九一][〇零一二三四五六七八九]{2})(?:年?\\s?[-—–~～至到、]{1,2}\\s?(?:${year}|[一二][〇零九][〇零一二三四五六七八九]{2}))?(?:年(?:度)?(?:\\s?\\d{1,2}月(?:份|\\d{1,2}日)?|[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?)?)`,
        `\\d{1,2}月(?:份|(?:[-—至、]\\d{1,2}月)|\\d{1,2}[日号](?:[-—至]\\d{1,2}[日号])?)?`,
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
      /\d{1,2}[:：]\d{2}(?:[:：]\d{2})?|(?:上午|下午|晚|早)\d{1,2}[时点](?:\d{1,2}分)?|\d{1,2}时\d{1,2}分/g,
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
      `[（(]\\s?(?:\\d{1,3}|[一二三四五六七八九十]{1,3})\\s?[）)]|(?:^|(?<=[。；;：:！？\\s”」]))\\s?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})(?:[、．]|\\.(?!\\d))|(?<![统唯单专同之第])[一二三四五六七八九十]{1,2}(?:是|要|则)(?!求|素|点|件)|其[一二三四五六]|(?:附件|附表|附录|表|图|专栏|案例|例|注)\\s?\\d{1,3}(?![\\d%个项家])|(?<=[。\\s])0\\d(?=\\s?[一-鿿])|[①-⑳]`,
      'g',
    ),
  },
  {
    rule: 'index-number',
    reason: '000012345/2030-00021: the number of a document in an index.',
    class: null,
    pattern: /(?<!\d)\d{6,12}\/\d{4}-\d{3,8}/g,
  },
  {
    rule: 'standard',
    reason: 'GB/T 12345—2030: the number of a standard.',
    class: 'other',
    pattern:
      /(?:GB|DB|YD|SJ|JB|HG|QB|QC|JT|NB|DL|ISO|IEC|IEEE)(?:\/[A-Z]{1,3}|\d{2})?(?:\/T)?\s?\d{2,6}(?:[.—–-]\d{1,5}){0,3}/g,
  },
  {
    rule: 'ratio',
    reason: '1∶3: a ratio is no quantity of its own.',
    class: null,
    pattern: /(?<![\d.])\d{1,3}(?:\.\d)?[∶:：]\d{1,3}(?:\.\d)?(?![\d.])/g,
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
    reason: '1个中心+若干站点: how something is built up.',
    class: 'other',
    pattern: /(?<!\d)\d{1,3}[个家大项条类][一-鿿]{1,8}[+＋](?=\d|[NnXx若]|[一-鿿])/g,
  },
  {
    rule: 'telephone',
    reason: 'A number to be dialled, or a postcode.',
    class: null,
    pattern:
      /(?<!\d)0\d{2,3}[-—–－]\d{3,8}(?:[-—–－]\d{2,8})?(?:、\d{7,8}){0,4}|(?<!\d)1[3-9]\d{9}(?!\d)|(?:电话|邮编|传真|邮政编码|热线)[:：]?\s?[\d-]{5,}|拨打\s?\d{3,12}|(?<!\d)\d{5}(?=热线)/g,
  },
  {
    rule: 'pattern',
    reason: '1+N, 3+X: a scheme of organisation, read as one name.',
    class: null,
    pattern:
      /(?:\d{1,3}|[N一二三四五六七八九十双]|(?<![A-Za-z])[NX])(?:\s?[+＋]\s?(?:\d{1,3}(?![\d%])|[NXnx一二三四五六七八九十](?![A-Za-z])))+/g,
  },
  {
    rule: 'article-label',
    reason: '第一条, 第二章 at the start of a paragraph label it.',
    class: null,
    pattern: new RegExp(`^第\\s?${small}\\s?[编章节条](?!链)`, 'g'),
  },
  {
    rule: 'document-number',
    reason: 'The last part of a document number: 〔2030〕12号.',
    class: 'other',
    pattern: /(?:(?<=[〕\]）)】﹞］])|第)\s?\d{1,5}号/g,
  },
  {
    rule: 'party-congress',
    reason: '党的二十大 names a meeting.',
    class: 'other',
    pattern: /党的[一二三四五六七八九十]{1,3}大(?!力|[常学])/g,
  },
  {
    rule: 'plenary-session',
    reason: '三中全会 names a meeting.',
    class: null,
    pattern:
      /(?:[一二三四五六七八九十]{1,3}届)?[一二三四五六七]中(?:、[一二三四五六七]中)*全会|[一二三四五六七八九十]{1,3}届(?:[一二三四五六七八九十]{1,3}次)(?:、[一二三四五六七八九十]{1,3}次){0,3}(?=全会|会议|、|[一-鿿])|[一二三四五六七八九十]{1,3}届(?=中央)/g,
  },
  {
    rule: 'ordinal',
    reason: '第 with a measure word tells the place in a row: 第三届, 第二批.',
    class: 'other',
    pattern: new RegExp(
      `第(?:\\d{1,4}|[一二三四五六七八九十百]{1,4})(?:个五年(?:规划|计划)|届|条|款|次全体|号|名|位|章|节|期)`,
      'g',
    ),
  },
  {
    rule: 'ordinal-word',
    reason: '第 tells the place in a row.',
    class: null,
    pattern: new RegExp(`第${n}{1,5}`, 'g'),
  },
  {
    rule: 'double',
    reason: '双 is two in set phrases such as 双循环, and counts nothing.',
    class: 'other',
    value: 2,
    pattern: /(?:国内国际)?双循环|双碳|双减/g,
  },
  {
    rule: 'slogan',
    reason: 'A set phrase of policy, such as 两化融合: nothing is counted.',
    class: 'other',
    pattern:
      /[“"]?一带一路[”"]?|两化(?:深度)?融合|[一二三四五六七八九十]位一体|两个市场|两种资源|冬季两项|三大攻坚战|两山|两会|两个(?:维护|确立|结合|毫不动摇|一百年)|四个(?:意识|自信|全面|最严|革命)|三个(?:代表|务必|区分开来)|五位一体|六[稳保](?!定|障)|三去一降一补|一国两制|一分部署[,，、]?九分落实|百年未有之大变局|三重压力|两山|两重|两新(?=政策|领域|工作)/g,
  },
  {
    rule: 'industry-order',
    reason: '一产, 二产, 三产 are the sectors of the economy by number.',
    class: null,
    pattern: /一二三(?:次)?产业?|[一二三]产(?!品|业|能|生|出|量|值)/g,
  },
  {
    rule: 'latin-name',
    reason: 'A number joined to Latin letters is part of a name: 5G, A4.',
    class: 'other',
    pattern:
      /(?<![A-Za-z\d])[A-Za-z]{1,12}[-.\/]?\d[\dA-Za-z.-]{0,12}|(?<![\d.A-Za-z])\d{1,3}[DGKA](?![A-Za-z\d])(?:级)?/g,
  },
  {
    rule: 'rank',
    reason: '前十名, 500强 tell a rank.',
    class: 'other',
    pattern: new RegExp(
      `(?:前${small}(?:位|名|强)|前列|(?:\\d{1,4}|[百千十]{1,2})强|[Tt][Oo][Pp]\\s?\\d+)`,
      'g',
    ),
  },
  {
    rule: 'per-head',
    reason: '每万人, 万元产值: the base of a rate.',
    class: null,
    pattern:
      /每(?:[一百千万亿]|\d{1,5})?(?:万|亿)?(?:名|个|位|户|人|台|家|件|亩|平方公里|公里|元|吨|年|月|季度?|天|日|周|次|县|市)|万元(?=(?:[A-Za-z]{2,4}|地区生产总值|国内生产总值|工业增加值|产值|增加值|生产总值))|万人(?=(?:发明|拥有|口|均))/g,
  },
  {
    rule: 'version',
    reason: '工业4.0: the number of a version.',
    class: 'other',
    pattern: /[一-鿿]{2,4}[1-5]\.0(?!\d|%|万|亿|个)/g,
  },
  {
    rule: 'grade',
    reason: '万吨级, 千亿级 tell a grade of size.',
    class: 'other',
    pattern: new RegExp(
      `(?:\\d{1,5}|[一二两三四五六七八九]?[十百千万亿]{1,2})(?:万|亿)?(?:元|吨|千瓦|兆瓦|人)?级(?!别)`,
      'g',
    ),
  },
  {
    rule: 'place',
    reason: 'The name of a place, a firm or a thing, or a word, that holds a numeral.',
    class: null,
    pattern:
      /三亚|三峡|三明|三台县|三门峡?|三原|九江|九台区?|九寨|十堰|六安|六盘水|六枝|四川|四平|五家渠|五大连池|五台|五指山|万州|万宁|万年县|百色|千岛湖|千阳|长三角|珠三角|三角洲|三江|三农|三一重工|三星|五金|四季(?!度)|零部件|零售|零碳|零距离|零星|归零|清零|一汽|二手|七一|八一|万科|万达|三甲|两癌/g,
  },
  {
    rule: 'idiom',
    reason: 'A word or a saying that holds a numeral and counts nothing.',
    class: null,
    pattern:
      /千家万户|千行百业|百家争鸣|百花齐放|千方百计|千头万绪|万众|万物|成千上万|千千万万|百姓|十分(?!之|钟)|十足|万一|五花八门|四面八方|三三两两|七上八下|一五一十|一次性|二次(?=污染|开发|利用|创业|供水|装修|分配|加工|元|曲线)|最多跑一次|半导体|半径|半成品|半年报|数字|数据|数智|数量|数额|几何|几乎|百货|百科|百度|百年(?!奋斗目标)|千里马|一一/g,
  },
];
