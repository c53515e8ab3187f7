import fc from 'fast-check';

const oneOf = (words: string): fc.Arbitrary<string> => fc.constantFrom(...words.split(' '));
const join = (...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((words) => words.join(''));
/** A part that may be missing. */
const perhaps = (part: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.option(part, { nil: '' }).map((words) => words);

const year = fc.integer({ min: 2018, max: 2042 }).map(String);
const arabic = fc.oneof(
  fc.integer({ min: 0, max: 99_999 }).map(String),
  fc.integer({ min: 1000, max: 9_999_999 }).map((value) => value.toLocaleString('en')),
  fc.tuple(fc.nat(999), fc.nat(99)).map(([whole, part]) => `${whole}.${part}`),
);
const number = fc.oneof(
  arabic,
  join(arabic, oneOf('万 亿 万亿 千 百 余 多 万余')),
  oneOf('一 两 三 十 十几 百余 数十 两三百 千 近千 上百 一百二十 三千五 二十点五 半 若干 〇 廿 𠮷'),
  join(arabic, oneOf('— - ～ 至 到 、'), arabic),
  arabic.map((value) => value.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))),
);
const measure = oneOf(
  '个 家 项 条 % ％ 个百分点 倍 万元 亿元 亿美元 吨标准煤 公里 人 台（套） 名 万千瓦 成 年 个月',
);
const noun = oneOf(
  '园区 示范企业 “灯塔工厂” 标准 港口 缆绳研发中心 公共服务平台 营业收入 研发投入强度 领航企业 “十百千”工程 𠮷园 臺灣式茶園 岸电设施',
);
const place = oneOf('云州市 海原省 临渡县 东屿区 全省 全市 各市（县、区） 雲州市');
const body = fc.oneof(
  oneOf('港口部 潮汐和航道建设部 国家缆绳总局 灯标委 市财政局 各有关部门 省人民政府办公厅 工業和信息化廳'),
  join(place, oneOf('港口局 发展和改革委员会 渔业厅 人民政府')),
);
const bodies = fc.array(body, { minLength: 1, maxLength: 5 }).map((names) => names.join('、'));
const kind = oneOf('意见 通知 行动方案 “十六五”规划 管理办法 实施细则 三年行动计划（2030—2032年）');
const title = join(
  fc.constant('《'),
  perhaps(place),
  perhaps(oneOf('关于印发 关于促进 关于')),
  noun,
  oneOf('高质量发展的 提升 '),
  kind,
  fc.constant('》'),
);
const documentNumber = join(
  oneOf('云发 海工信 港口部 '),
  oneOf('〔 [ （ 【'),
  year,
  oneOf('〕 ] ） 】'),
  fc.nat(999).map(String),
  fc.constant('号'),
);
const day = fc
  .tuple(year, fc.integer({ min: 1, max: 13 }), fc.integer({ min: 1, max: 32 }))
  .map(([y, m, d]) => `${y}年${m}月${d}日`);
const time = fc.oneof(
  join(fc.constant('到'), year, oneOf('年 年底 年末')),
  day,
  oneOf('今年 明年底前 力争用3年时间 “十六五”末 截至目前 去年 近三年 2030—2032年 本月 今日 三年内'),
);
const quantity = join(
  perhaps(oneOf('超过 不低于 约 近 至少 累计')),
  number,
  measure,
  perhaps(oneOf('以上 左右 以内')),
  noun,
);
const verb = oneOf('建成 培育 打造 新增 达到 突破 提高到 已建成 累计完成 遴选 推动 支持 由3%提高到');
const lead = oneOf('力争 将 要 目标是 已 计划 据统计， 同比增长 分别');
const clause = fc.oneof(
  join(perhaps(time), perhaps(fc.constant('，')), perhaps(lead), verb, quantity),
  join(noun, verb, number, measure),
  join(verb, oneOf('一批 一大批 若干'), noun),
  join(
    bodies,
    oneOf('联合印发 发布 近日印发了 等八部门印发'),
    title,
    perhaps(join(fc.constant('（'), documentNumber, fc.constant('）'))),
  ),
  join(title, fc.constant('（以下简称《'), kind, fc.constant('》）提出')),
  join(noun, oneOf('持续优化 显著提升 基本成型')),
  join(
    noun,
    fc.constant('、'),
    noun,
    fc.constant('分别达到'),
    number,
    measure,
    fc.constant('和'),
    number,
    measure,
  ),
);
const sentence = join(
  fc.array(clause, { minLength: 1, maxLength: 5 }).map((clauses) => clauses.join('，')),
  oneOf('。 ； ！ ： 。” ……'),
  perhaps(join(fc.constant('（'), bodies, oneOf('按职责分工负责 牵头 负责 等参与'), fc.constant('）'))),
);
const label = oneOf('一、 （一） 1. （1） ① 第一条 第三章 专栏1 十二、 (十) 1.2 —— 附件1：');
const paragraph = fc.oneof(
  {
    weight: 6,
    arbitrary: join(
      perhaps(label),
      fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join('')),
    ),
  },
  { weight: 2, arbitrary: join(label, noun, oneOf('建设 行动 的总体要求 “提升工程”')) },
  { weight: 1, arbitrary: bodies.map((names) => names.replaceAll('、', ' ')) },
  { weight: 1, arbitrary: day },
  { weight: 1, arbitrary: join(fc.constant('来源：'), place, oneOf('日报 新闻网')) },
);

/** The paragraphs of an article of the genre, headline first. */
export const policyParagraphs: fc.Arbitrary<string[]> = fc
  .tuple(join(perhaps(place), verb, quantity), fc.array(paragraph, { minLength: 1, maxLength: 14 }))
  .map(([headline, body]) => [headline, ...body]);
