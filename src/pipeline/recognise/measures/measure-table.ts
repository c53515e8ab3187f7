/** What a measure word measures: the rules of class treat these kinds differently. */
export type MeasureKind = 'count' | 'share' | 'multiple' | 'money' | 'amount' | 'time' | 'kind';

/**
 * Measure words and units by kind. `count` counts things one by one, `share` is a rate, `amount` a physical quantity,
 * `time` a length of time or an age, and `kind` counts sorts and groups (三大, 四类).
 */
const words: Record<MeasureKind, string> = {
  count: `个 家 项 条 名 位 所 座 台 辆 艘 架 部 件 例 支 只 株 棵 处 片 块 期 轮 组 对 门 场 户 栋 间 幢 张 本 册 篇 章 节
    款 起 宗 笔 份 层 枚 颗 套 批 次 人次 车次 班次 架次 件次 人 口 列 班 标箱 标准箱 盏 把 根 节点 床 席 分 双 对 孔 桩 枪 车
    团 座次 户次 家次 项次 台套 台次 台/套 套/台 台（套） 台(套) 批次 单 个基点 辆次 艘次 吨次 公里/小时`,
  share: '个百分点 百分点 %',
  multiple: '倍',
  money: '元 美元 欧元 日元 英镑 港元 港币 元人民币 元/吨 元/人',
  amount: `斤 公担 吨 吨标准煤 吨标煤 吨/年 千克 公斤 克 毫克 微克 公里 千米 米 厘米 毫米 微米 纳米 平方公里 平方千米 平方米 立方米 亩 公顷
    千瓦时 千瓦 兆瓦 吉瓦 瓦 度 升 摄氏度 ℃ kWh MWh GWh TWh kW MW GW TW km m mm nm kg t m² km² EFLOPS PFLOPS
    EFlops PFlops Mbps Gbps Tbps TB PB EB ZB GB P 帧 像素 蒲式耳 桶 标准立方米 立方 海里 节 分贝 微克/立方米 毫克/升 比特 量子比特 转`,
  time: '年 个月 周 天 日 小时 分钟 秒 毫秒 个工作日 工作日 个小时 个季度 岁 周岁 周年 年时间 个自然日 个年度',
  kind: '大 类 种 方 个大类 大类',
};

/** What must not follow a word for it to be a measure: 13部门 counts 门 no more than 三家庄 counts families. */
const notBefore = new Map([
  ['部', '门委队分署'],
  ['单', '位一个项元独程据价证'],
  ['分', '之别类区级钟部布析行工批期步会局公校院店支拆层享散配子组包值段块阶公'],
  ['方', '面案式位向法针'],
  ['大', '力量幅型中学会事家数众道陆洋豆厦'],
  ['人', '工民才员类均行机物口社大'],
  ['条', '件'],
  ['期', '间货望'],
  ['门', '槛户'],
  ['场', '景所地'],
  ['节', '能点约日'],
  ['件', '事'],
  ['度', '电'],
  ['口', '岸径'],
  ['对', '接口外标'],
  ['双', '一'],
  ['车', '间'],
  ['班', '子'],
  ['组', '织'],
  ['支', '持撑付'],
  ['处', '理置于'],
  ['本', '地科土市省'],
  ['起', '来'],
  ['份', '额'],
  ['层', '次面级'],
  ['位', '于居置'],
  ['团', '体队'],
  ['列', '入为'],
  ['日', '本常'],
  ['周', '期边'],
  ['升', '级'],
  ['米', '字'],
  ['把', '握'],
  ['根', '据'],
  ['孔', '子'],
  ['套', '利'],
]);

/** Longest first, so that 个百分点 is found before 个. */
export const MEASURES: readonly { word: string; kind: MeasureKind; notBefore: string }[] = Object.entries(
  words,
)
  .flatMap(([kind, list]) =>
    list
      .split(/\s+/)
      .map((word) => ({ word, kind: kind as MeasureKind, notBefore: notBefore.get(word) ?? '' })),
  )
  .sort((one, other) => other.word.length - one.word.length || (one.word < other.word ? -1 : 1));
