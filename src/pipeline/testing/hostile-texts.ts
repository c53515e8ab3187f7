/** A text of about so many UTF-16 units that costs much to read for its length. */
export type HostileText = (length: number) => string;

const again =
  (words: string): HostileText =>
  (length) =>
    words.repeat(Math.ceil(length / words.length));

/** The same words with a number that is never the same. */
const counted =
  (make: (n: number) => string): HostileText =>
  (length) => {
    const parts: string[] = [];
    for (let n = 1, sum = 0; sum < length; n += 1) {
      const part = make(n);
      parts.push(part);
      sum += part.length;
    }
    return parts.join('');
  };

/** Characters of which a run may send a search looking ahead or back without end. */
const runs =
  '0 9 ０ 一 十 百 千 万 亿 〇 零 两 几 多 余 第 年 月 日 号 个 家 % ％ . 点 - — ～ 至 到 由 从 和 与 及 、 ， 。 ； ： 《 》 “ ” （ ） 〔 〕 【 】 [ ] < & * # | 的 各 等 关于 通知 意见 部 局 委 市 省 同比 增长 达到 力争 以上 以下 左右 超过 万亿 百分点 翻一番 倍 牵头 负责 配合 分别 一批 一大批 培育 建成 打造 形成 上 下 页 首页 共 中 大 小'.split(
    ' ',
  );

/** Phrases of the genre, each of which opens a search of its own. */
const phrases = [
  '《甲》',
  '（以下简称《意见》）',
  '建成100个',
  '到2030年建成100个园区，',
  '到2030年，',
  '“十六五”时期，',
  '今年',
  '明年底前',
  '2030年5月6日',
  '2030年5月',
  '截至目前，',
  '3—5',
  '3—5个、',
  '3.5万亿元',
  '3,500,000',
  '一、',
  '（一）',
  '1.',
  '1.2.3.',
  '第一条',
  '①',
  '专栏1',
  '甲乙；丙丁。',
  '培育一大批领航企业，',
  '培育一批',
  '云州市港口局',
  '云州市',
  '港口部、',
  '港口部办公厅',
  '（港口部负责）',
  '（港口部牵头，渔业部、',
  '责任单位：港口部、',
  '云发〔2030〕1号',
  '〔2030〕1号',
  '港口部令第1号',
  '港口部等八部门',
  '港口部印发',
  '港口部 渔业部 ',
  '分别提高3个和5个百分点，',
  '分别达到3、5、',
  '同比增长3%',
  '从3提高到',
  '由3%提高到5%',
  '不低于3',
  '1x',
  'A-1.',
  '1234512345',
  '“甲”',
  '“十百千”工程',
  '的意见》的',
  '关于印发《关于',
  '关于的通知',
  '解读《',
  '附件：1.',
  '记者 ',
  '来源：',
  '责任编辑：',
  '首页 > ',
  '1 2 3 ',
  '- ',
  '联系电话：010-1',
  '𠮷',
  'é',
  'e\u0301',
  '👩‍👩‍👧',
  '\u202E甲',
  '\uD800',
  '甲\u3000',
  '甲 a ',
  '\t',
];

/** Every hostile text by its name. The places and bodies in them are invented. */
export const hostileTexts: readonly (readonly [name: string, text: HostileText])[] = [
  ...[...runs, ...phrases].map((words) => [`“${words}” without end`, again(words)] as const),
  ['ever new titles', counted((n) => `《关于第${n}事的意见》`)],
  ['ever new titles with numbers', counted((n) => `《关于第${n}事的意见》（云发〔2030〕${n}号）`)],
  ['ever new numbers of documents', counted((n) => `云发〔2030〕${n}号`)],
  ['ever new short names', counted((n) => `《关于某事${n}的意见》（以下简称《意见${n}》）`)],
  ['ever new quantities', counted((n) => `建成${n}个园区${n}、`)],
  ['ever new years', counted((n) => `到${2000 + (n % 100)}年，建成${n}个园区。`)],
  ['ever new days', counted((n) => `${2000 + (n % 100)}年${(n % 12) + 1}月${(n % 28) + 1}日`)],
  ['ever new bodies', counted((n) => `第${n}港口局、`)],
  ['ever new items', counted((n) => `${n}.甲乙丙丁。（港口部负责）`)],
  ['ever new programmes', counted((n) => `“${n}百工程”`)],
  ['an opening bracket before ever more', (length) => `（${again('甲')(length)}`],
  ['an opening title mark before ever more', (length) => `《${again('甲')(length)}`],
  [
    'a number in the middle of a word without end',
    (length) => `${again('甲')(length / 2)}3个${again('乙')(length / 2)}`,
  ],
];
