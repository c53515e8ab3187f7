import type { NamedNumber } from './named-number.ts';

/** Measure words, units and signs of numbers: what follows them or stands before them is a count, and no half of a saying. */
const counting =
  '个家项条件例只支块片把张本册篇章份笔批套组名位人场期轮次届户所处座栋间台部辆艘架株头大类种方档年月日天周时分秒成倍元亩吨米亿万千百十零〇之';
const digit = '[一两二三四五六七八九多]';
const bare = `[一-鿿](?<![${counting}是要则来的和与及或在到至有中一两二三四五六七八九])`;

/**
 * Sayings of policy, names and words that hold a numeral. Their grammar comes first: one digit and one bare noun, twice or
 * more often (一企一策, 三升一降, 五通一平, 两枢纽六节点), makes a saying, whatever the words; a digit, 个 and what cannot be counted
 * (四个自信, 三个面向) makes a slogan. Only what has no grammar is listed.
 */
export const SET_PHRASES: readonly NamedNumber[] = [
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
    pattern: new RegExp(
      [
        '[“"]?一带一路[”"]?',
        '两化(?:深度)?融合',
        '[二三四五六七八九十]位一体',
        '[两二三四五六七八九十]个(?:维护|确立|结合|毫不动摇|一百年|意识|自信|全面|最严|革命|代表|务必|区分开来|必须坚持|坚持|伟大|面向|倡导|大局|根本|一律|不变|百年|[一二三]?十年|新的(?:更大)?(?:进展|突破|提升|成效|跨越))',
        '两个市场|两种资源|两头在外|冬季两项|三大攻坚战|三重压力|三支一扶|三重一大|三件套|三驾马车|三道红线|三条控制线|三部曲',
        '(?:中央)?八项规定(?=精神|及|实施|，|。|、|$)|四项基本原则|和平共处五项原则',
        '六[稳保](?!定|障)|三去一降一补|一国两制|一分部署[,，、]?九分落实|百年未有之大变局|两山|两会|两重|两新(?=政策|领域|工作)',
      ].join('|'),
      'g',
    ),
  },
  {
    rule: 'saying',
    reason: '一企一策, 三升一降: digits with bare nouns side by side are a saying; nothing is counted.',
    class: null,
    pattern: new RegExp(
      `(?<![第统唯单专同之每\\d])${digit}${bare}(?:${bare})?(?:${digit}${bare}(?:${bare})?){1,4}`,
      'g',
    ),
  },
  {
    rule: 'parties',
    reason: '四方协作, 三方协议: so many parties act together.',
    class: null,
    pattern: /[三四五六七多]方(?=协作|协议|合作|评估|共|联|会谈|参与|监管|互|协同|协商)/g,
  },
  {
    rule: 'place',
    reason: 'The name of a place, a firm or a thing, or a word, that holds a numeral.',
    class: null,
    pattern:
      /三亚|三峡|三明(?=[市治])|三台县|三门(?=[峡县])|三原(?=县)|九江|九台区|九寨|十堰|六安|六盘水|六枝|四川|四平(?!方|米)|五家渠|五大连池|五台(?=[山县])|五指山|万州|万宁|万年县|百色|千岛湖|千阳|长三角|珠三角|三角洲|三江|三农|三一重工|三星|五金|四季(?!度)|零部件|零售|零碳|零距离|零星|归零|清零|一汽|二手|七一|八一|万科|万达|三甲|两癌/g,
  },
  {
    rule: 'idiom',
    reason: 'A word or a saying that holds a numeral and counts nothing.',
    class: null,
    pattern:
      /千家万户|千行百业|百家争鸣|百花齐放|千方百计|千头万绪|千军万马|万水千山|万众|万物|成千上万|千千万万|百姓|十分(?!之|钟)|十足|万一|五花八门|四面八方|三三两两|七上八下|一五一十|一次性|二次(?=污染|开发|利用|创业|供水|装修|分配|加工|元|曲线)|最多跑一次|半导体|半径|半成品|半年报|数字|数据|数智|数量|数额|几何|几乎|百货|百科|百度|百分(?=制|表|比|率)|百年(?!奋斗目标)|千里马|千人千面|一一(?!对接)|一[一-鿿]一[策档码证图品案册卡企议评链]/g,
  },
];
