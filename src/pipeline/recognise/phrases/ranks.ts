import type { NamedNumber } from './named-number.ts';

const n = '[0-9〇零一二两三四五六七八九十百千万亿]';
const small = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const digits = '[一二三四五六七八九十]{1,3}';

/** Places in a row, grades of size, and numbers that are part of a name. */
export const RANKS: readonly NamedNumber[] = [
  {
    rule: 'party-congress',
    reason: '党的二十大 names a meeting.',
    class: 'other',
    pattern: /党的[一二三四五六七八九十]{1,3}大(?!力|[常学])/g,
  },
  {
    rule: 'plenary-session',
    reason: '三中全会, 十四届四次会议 name a meeting.',
    class: null,
    pattern: new RegExp(
      `(?:${digits}届)?[一二三四五六七]中(?:、[一二三四五六七]中)*全会|${digits}届${digits}次(?:、${digits}次){0,3}|${digits}次(?:、${digits}次){0,3}(?=全会)|${digits}届(?=中央|历次)`,
      'g',
    ),
  },
  {
    rule: 'ordinal',
    reason: '第 with a measure word tells the place in a row: 第三届, 第二批.',
    class: 'other',
    pattern: new RegExp(
      `第(?:\\d{1,4}|[一二三四五六七八九十百]{1,4})(?:个五年(?:规划|计划)|届|条|款|次全体|号|名|位|期|批|次|份|部分)`,
      'g',
    ),
  },
  {
    rule: 'ordinal-word',
    reason: '第 tells the place in a row.',
    class: null,
    pattern: new RegExp(`第\\s?${n}{1,5}`, 'g'),
  },
  {
    rule: 'numbered',
    reason: '5号线, 3号楼, 77号: 号 tells one of a row from the others.',
    class: 'other',
    measure: '号',
    pattern: /(?<![\d.])\d{1,5}号(?!工程|召|称)/g,
  },
  {
    rule: 'phase',
    reason: '二期 of a project is one of its phases; 举办三期 counts and is passed on.',
    class: 'other',
    pattern:
      /(?<![第分共办每展设织行续约了出各满])[一二三四五六七八](?:、[二三四五六七八])?期(?!间|限|货|望|刊|培|研|班|讲|训)|(?<!\d)\d期(?=工程|项目|建设)/g,
  },
  {
    rule: 'copies',
    reason: '一式两份 says how many copies of a form are wanted.',
    class: 'other',
    pattern: /(?<=一式)(?:[两二三四五六七八九十]|\d{1,2})份|(?<=[（(])(?:[一两二三四五六]|\d)份(?=[）)])/g,
  },
  {
    rule: 'forum',
    reason: '50人会, 20国集团: so many members give a forum its name.',
    class: 'programme',
    pattern: /(?:\d{1,3}|[一二三四五六七八九十百]{1,4})(?:人会(?!议|员)|人论坛|国集团|国论坛)/g,
  },
  {
    rule: 'industry-order',
    reason: '一产, 二产, 三产 are the sectors of the economy by number.',
    class: null,
    pattern: /一二三(?:次)?产业?|[一二三]产(?!品|业|能|生|出|量|值)|三次产业/g,
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
      `(?:前${small}(?:位|名|强)|前列|(?:\\d{1,4}|[一二三四五六七八九]?[百千十]{1,2})强(?![度化调力烈劲制])|[Tt][Oo][Pp]\\s?\\d+)`,
      'g',
    ),
  },
  {
    rule: 'per-head',
    reason: '每万人, 万元产值: the base of a rate.',
    class: null,
    pattern:
      /每(?:[一十百千万亿]{1,2}|\d{1,5})?(?:万|亿)?(?:名|个|位|户|人|台|家|件|亩|平方公里|公里|元|吨|年|月|季度?|天|日|周|次|县|市)|[万亿]元(?=(?:[A-Za-z]{2,4}|地区生产总值|国内生产总值|工业增加值|产值|增加值|生产总值))|万[人名](?=(?:就业人员|劳动力|从业人员|常住|户籍|有效|高价值|发明|拥有|口|均))|千人(?=床位|口|拥有|注册)|百万吨(?=死亡率)/g,
  },
  {
    rule: 'version',
    reason: '工业4.0: the number of a version.',
    class: 'other',
    pattern: /[一-鿿]{2,4}[1-5]\.0(?!\d|%|万|亿|个)/g,
  },
  {
    rule: 'grade',
    reason: '万吨级, 千亿级, 百万千瓦级, 500千伏变电站 tell a grade of size.',
    class: 'other',
    pattern:
      /(?:\d{1,5}|[一二两三四五六七八九]?[十百千万亿]{1,2})(?:万|亿)?(?:元|美元|吨|千瓦|兆瓦|吉瓦|千伏|平方米|亩|人)?级(?![别联差])|(?<![\d.])\d{1,4}(?:[/—–-]\d{1,4})?(?:千伏|kV)(?:及?以[上下])?(?=[一-鿿])|[十百千万亿]{1,2}(?:吨|千瓦)(?=大港|港口|码头|煤矿|油田|泊位|巨轮|货轮|机组|电站)/g,
  },
];
