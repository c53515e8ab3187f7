import { WordSet } from './word-set.ts';

/** Verbs by which a plan promises something countable: what follows them is to be made, won or reached. */
const making =
  '激发|选择|建设|建成|建立|建|打造|培育|形成|遴选|挖掘|完成|新增|新建|新培育|新认定|新引进|实现|引进|引育|引入|招引|认定|创建|创成|布局|制定|制修订|修订|发布|推广|集聚|发展|壮大|扶持|选树|评选|选育|孵化|改造|培养|培训|攻克|研制|研发|开发|推出|设立|组建|构建|搭建|选派|筹建|落地|投放|凝练|征集|编制|树立|选拔|储备|入库|育成|涌现|支持|推动|带动|服务|组织|举办|开展|打通|开通|建强|做强|创制|转化|突破|达成|签约|开工|投产|投资|投入|安排|部署建设|新开工|新改建|改扩建|扩建|改建|梳理|推介|推进|实施|确定|命名|授予|布设|部署|提供|更新|淘汰|压减|退出|争创|新创建|培树|选育|推荐|打好|办好|吸引|吸纳|盘活|整合|覆盖|连接|列支|选聘|评聘|聘请|开放|编写|筹集|撬动|留扶|轮训|启动|购置|采购|配备|新开|配置|单列|上线|入驻|集聚|开行|开放|供应|招引|签发|走访|检测|处理|发放|兑付|减负|节约|节电|减排|迁建|续建|布建|整治|修复|治理|绿化|造林|搭|训|推|编|遴选公布|评定|首批|选树|帮扶|校准|检定|接待|巡诊|诊断|辅导|指导|对接|撮合|授信|发行|募集|减免|栽植|抽检|监测|开设|增设|腾退|出让|惠及|受益|免费|配建|补建|扩容|新招|招收|招聘|吸收|输送|派出|派驻|聘任|入园|签订|达产|出口|销售';

/** Verbs that say how far a rate or quantity is to come. */
const reaching =
  '达到|达|超过|突破|跨过|跨越|迈上|跃上|站上|增长|提高到|提高至|提高|提升到|提升至|提升|增加到|增加至|增加|上升到|上升|扩大到|扩大至|扩大|下降到|下降至|下降|降低到|降低至|降低|降至|降到|减少到|减少至|减少|压缩至|压缩到|压缩|缩短至|缩短到|缩短|缩小到|缩小至|缩小|增至|增到|升至|保持在|保持|稳定在|稳定|控制在|不低于|不少于|不超过|不高于|翻|年均增长|贡献';

/** Verbs that describe what is: after them a number is no promise. */
const describing = '拥有|共有|现有|设有|具有|涉及|位居|位列|居|占|包括|涵盖|来自|有|是|为';

/** The last verb of each kind before a quantity, sought in the clause up to it. */
export const MAKING = new RegExp(`(?:${making})`, 'g');
export const REACHING = new RegExp(`(?:${reaching})`, 'g');
export const DESCRIBING = new RegExp(`(?:${describing})(?![效力量比])`, 'g');

/** The same verbs, to be sought in long runs. */
export const MAKING_WORDS = new WordSet(making.split('|'));
export const REACHING_WORDS = new WordSet(reaching.split('|'));
export const GOVERNING_WORDS = new WordSet([...making.split('|'), ...reaching.split('|')]);
const chained = new WordSet([...making.split('|'), ...reaching.split('|'), '累计', '每年', '首批', '至少']);
/** What may stand between a verb and the quantity it takes. */
const between = new WordSet(
  '了 起 出 成 的 不同类型的 类型的 省级 市级 国家级 至少 各 分别 首批 新 另 再 全国 全省 全市 累计 不少于 到 至 为 在'.split(
    ' ',
  ),
);

/** Where the chain of at most four verbs begins that ends at `end` (遴选培育, 累计新增了); `end` itself where there is none. */
export function chainStart(text: string, from: number, end: number): number {
  let start = /[了起出]/.test(text[end - 1] ?? '') && end > from ? end - 1 : end;
  const verbs = start;
  for (let words = 0; words < 4; words += 1) {
    const length = chained.endingAt(text, start, from);
    if (length === 0) break;
    start -= length;
  }
  if (start < verbs) return start;
  return chained.endingAt(text, end, from) > 0 ? end - chained.endingAt(text, end, from) : end;
}

/** Whether a verb takes what begins at `end` for its object: it ends there, or light words stand between. */
export function takesObject(text: string, from: number, end: number): boolean {
  let at = end;
  for (let words = 0; words <= 3; words += 1) {
    if (GOVERNING_WORDS.endingAt(text, at, from) > 0) return true;
    const length = between.endingAt(text, at, from);
    if (length === 0) return false;
    at -= length;
  }
  return false;
}

/** A chain of such verbs that ends where the number begins: 推动建设, 遴选培育, 累计新增. */
export const VERB_CHAIN = new RegExp(`(?:(?:${making}|${reaching}|累计|每年|首批|至少)){1,4}(?:了|起|出)?$`);

/** Verbs of the document about itself: 提出7项任务, 从六个方面. */
export const TELLING =
  /(?:提出|部署|明确|包括|包含|分为|共(?!享|同|性|建|识|赢|通)|聚焦|围绕|从|涵盖|安排|列出|细化|推出|出台|确定|坚持|遵循|提炼|归纳|概括|总结|梳理|制定|设置|规定|要求|以|抓好|突出|实施|开展|推进|紧扣|针对|落实|按照|印发|发布|公布|形成)/;
