/** What a measure word measures: the rules of class treat these kinds differently. */
export type MeasureKind = 'count' | 'share' | 'multiple' | 'money' | 'amount' | 'time' | 'kind';

/**
 * Measure words and units by kind: the counting words that official texts use, the units of GB 3100 and GB 3102 with the
 * prefixes of GB 3101 that are in use (千, 兆, 吉, 毫, 微, 纳), and what trades count in (标箱, 标准煤, EFLOPS). 万, 亿 and 万亿 are
 * part of the number before any of them (万亩, 亿千瓦时), and so is 千 except where it is such a prefix.
 * `count` counts things one by one, `share` is a rate, `amount` a physical quantity, `time` a length of time or an age, and
 * `kind` counts sorts, groups and steps (三大, 四类, 两步). Compounds (元/吨, 台（套）) are put together where they are read.
 */
const words: Record<MeasureKind, readonly string[]> = {
  count: [
    // Things, documents, matters.
    '个 家 项 条 件 例 只 支 块 片 把 张 本 册 篇 章 节 款 份 笔 单 宗 起 批 套 组 对 双 版 幅 票 股 枚 颗 粒 页 字 行 届',
    // People and what they attend.
    '名 位 人 口 席 床 张床位 场 堂 期 轮 班 列 届次 学分 课时 学时 人份 人份次 床日 张床',
    // Places, buildings, machines, plants and animals.
    '户 所 处 座 栋 幢 间 层 孔 门 台 部 辆 艘 架 盏 根 节点 桩 枪 车 车位 泊位 标段 株 棵 头 羽 尾 匹 团 箱 瓶 袋 盒 剂 锭',
    // What is counted each time that it happens.
    '次 人次 车次 班次 架次 件次 座次 户次 家次 项次 台次 批次 辆次 艘次 吨次 场次 频次 剂次 条次 份次 笔次 例次 航次 箱次 人日 人天 人月 人年 个基点 基点',
    '标箱 标准箱 自然箱 TEU 台套 台件 件套 套件 台/套 套/台 台/件 件/套 人/次 艘/次 架/次 家/次 个/家',
  ],
  share: ['个百分点 百分点 % ‰'],
  multiple: ['倍'],
  money: [
    '元 美元 欧元 日元 英镑 港元 港币 澳门元 澳元 加元 新元 新加坡元 新台币 台币 韩元 卢布 卢比 法郎 瑞士法郎 泰铢 林吉特 坚戈 迪拉姆 里亚尔 比索 雷亚尔 兰特 克朗 元人民币 元港币 USD RMB CNY HKD',
  ],
  amount: [
    // Mass, and what is expressed as mass.
    '斤 市斤 公担 吨 吨位 载重吨 总吨 综合吨 千克 公斤 克 克拉 毫克 微克 纳克 磅 盎司 吨标准煤 吨标煤 吨油当量 吨二氧化碳 吨二氧化碳当量 吨碳 克标准煤 克标煤 千克标准煤 千克标煤 公斤标准煤 吨当量 吨油气当量 吨CO2 tce',
    // Length, area, volume.
    '公里 千米 米 分米 厘米 毫米 微米 纳米 海里 英里 英寸 英尺 延米 管道公里 线路公里 沟公里 单线公里 线公里 皮长公里 芯公里 车道公里 对公里 吨公里 人公里 客公里',
    '平方公里 平方千米 平方米 平方厘米 平方毫米 平米 亩 亩次 公顷 公顷次 立方米 立方厘米 立方分米 标准立方米 标方 立方 升 毫升 微升 桶 桶油当量 蒲式耳 加仑',
    'km m cm mm μm nm kg mg μg t dwt m² m2 ㎡ m³ m3 Nm³ Nm3 km² km2 hm² ha L mL ml',
    // Power, energy, voltage, heat, pressure, sound.
    '千瓦 兆瓦 吉瓦 太瓦 瓦 瓦特 千瓦时 千瓦·时 兆瓦·时 兆瓦时 吉瓦时 太瓦时 瓦时 度 千伏安 兆伏安 伏安 千伏 伏 伏特 毫安 安时 千安时 千乏 兆乏 千焦 兆焦 吉焦 大卡 千卡 兆帕 千帕 百帕 帕 千牛 牛米 马力 摄氏度 ℃ °C 蒸吨 分贝 流明 勒克斯',
    'W kW KW MW GW TW MWp GWp Wh kWh KWh MWh GWh TWh kV KV kVA MVA Mvar MPa kPa Pa hPa mA Ah mAh kJ MJ GJ kN dB dBm dB(A) Hz kHz MHz GHz THz 赫兹 千赫 兆赫 吉赫 千赫兹 兆赫兹 吉赫兹 lm lx',
    // Data, computing, telecommunication.
    'EFLOPS PFLOPS TFLOPS GFLOPS EFlops PFlops TFlops Eflops Pflops Tflops EFLOP/s EOPS POPS TOPS 卡时 tokens Token token 词元 Mbps Gbps Tbps kbps Kbps Mb/s Gb/s Mbit Gbit Tbit TB PB EB ZB GB MB KB P 兆比特 吉比特 字节 兆字节 帧 像素 比特 量子比特 转 ppm ppb DPI',
    // Marks.
    '分',
  ],
  time: [
    '年 个月 周 星期 个星期 天 日 小时 个小时 钟头 分钟 秒 秒钟 毫秒 微秒 纳秒 ms μs ns min h 个工作日 工作日 个自然日 自然日 个季度 个年度 个学期 学期 个学年 学年 岁 周岁 周年 年时间 机时 台时 工时',
  ],
  kind: ['大 类 种 方 档 步 个大类 大类 中类 个中类 小类 个小类 门类 个门类 个档次 部分'],
};

/** What must not follow a word for it to be a measure: 13部门 counts 门 no more than 三家庄 counts families. */
const notBefore = new Map([
  ['部', '门委队分署长'],
  ['单', '位一个项元独程据价证体晶'],
  ['分', '之别类区级钟部布析行工批期步会局公校院店支拆层享散配子组包值段块阶公离'],
  ['方', '面案式位向法针便'],
  ['大', '力量幅型中学会事家数众道陆洋豆厦小宗'],
  ['人', '工民才员类均行机物口社大文'],
  ['条', '件例码款'],
  ['期', '间货望刊限工项建扩'],
  ['门', '槛户类店诊'],
  ['场', '景所地馆站'],
  ['节', '能点约日水庆假'],
  ['度', '假过'],
  ['口', '岸径腔碑头'],
  ['对', '接口外标'],
  ['双', '一碳创'],
  ['车', '间企联险'],
  ['班', '子车级'],
  ['组', '织合建'],
  ['支', '持撑付线'],
  ['处', '理置于'],
  ['本', '地科土市省级轮外人'],
  ['起', '来步点'],
  ['份', '额'],
  ['层', '次面级'],
  ['位', '于居置列数'],
  ['团', '体队'],
  ['列', '入为车'],
  ['日', '本常'],
  ['周', '期边转'],
  ['升', '级温'],
  ['米', '字粉面'],
  ['把', '握'],
  ['根', '据'],
  ['孔', '子'],
  ['套', '利餐'],
  ['版', '权本图块面'],
  ['幅', '度员'],
  ['件', '事'],
  ['票', '据房价务选制'],
  ['股', '份票权东市改'],
  ['粒', '子度'],
  ['头', '部雁企盔'],
  ['羽', '绒毛'],
  ['尾', '矿气水款号盘'],
  ['匹', '配克'],
  ['箱', '体式'],
  ['袋', '鼠'],
  ['剂', '型量'],
  ['席', '位'],
  ['床', '位'],
  ['档', '案次'],
  ['步', '行骤伐入态'],
  ['瓦', '斯房解'],
  ['伏', '击'],
  ['枪', '械'],
  ['堂', '食'],
  ['间', '隔距歇'],
  ['次', '数序'],
  ['台', '湾账'],
  ['户', '籍型均口外'],
  ['名', '称额单录'],
  ['例', '如会'],
  ['元', '素旦宇结化锂'],
  ['天', '然津'],
  ['秒', '杀'],
  ['克', '服隆拉'],
  ['章', '程'],
  ['款', '项式待'],
  ['张', '力贴'],
  ['座', '谈位'],
  ['片', '区'],
  ['所', '有以需属得谓'],
  ['轮', '船胎椅毂廓换'],
  ['桩', '基'],
  ['页', '岩面码'],
  ['字', '号符母段典样'],
  ['行', '业动为政程驶星列长使走径情'],
  ['届', '时满历中全'],
  ['转', '型化让移变换'],
  ['批', '准发判评复示'],
]);

/** Longest first, so that 个百分点 is found before 个. */
export const MEASURES: readonly { word: string; kind: MeasureKind; notBefore: string }[] = Object.entries(
  words,
)
  .flatMap(([kind, lists]) =>
    [...new Set(lists.join(' ').split(' '))].map((word) => ({
      word,
      kind: kind as MeasureKind,
      notBefore: notBefore.get(word) ?? '',
    })),
  )
  .sort((one, other) => other.word.length - one.word.length || (one.word < other.word ? -1 : 1));
