import { placePattern } from './places.ts';

/**
 * The words that a Chinese body’s name ends in, longest first. A name that is in no register is known by these:
 * 部 委 局 厅 办 会 院 署 行 社 and their kin, as the organs of state, courts, banks and federations bear them.
 */
const suffixes = [
  '委员会办公室', '人民政府办公厅', '人民政府办公室', '政府办公厅', '政府办公室', '工作领导小组办公室',
  '领导小组办公室', '委办公厅', '委办公室', '工作领导小组', '领导小组', '人民政府', '管理委员会', '委员会',
  '人民法院', '人民检察院', '中心支行', '办公厅', '办公室', '联合会', '总工会', '管委会', '工商联', '检察院',
  '科学院', '研究院', '工程院', '监管局', '监督局', '总局', '政府', '党委', '省委', '市委', '区委', '县委',
  '党组', '法院', '协会', '学会', '商会', '妇联', '残联', '侨联', '科协', '作协', '文联', '贸促会', '供销社', '总社',
  '银行', '分行', '支行', '海关', '集团', '公司', '兵团', '工委', '团委', '工办', '专班', '证监会', '银监会',
  '督查室', '研究室', '总署', '署', '厅', '局', '委', '办', '部', '处', '会', '院', '社', '行', '中心', '联盟',
] as const; // prettier-ignore

/** The same by their last sign: most runs of a text end in no such sign, and no more needs to be asked of them. */
const suffixesByEnd = Map.groupBy<string | undefined, string>(suffixes, (suffix) => suffix.at(-1));

/** Words that end like a body and are none: 西部, 布局, 机会, 社会, 进行, 法院 alone … */
const ordinary =
  /(?:全|内|外|西|东|中|北|南|局|头|底|上|下|大|干)部$|(?:布|格|结|全|开|时|大|变|僵|残)局$|(?:机|社|大|开|召开|晚|峰|年|博览|展览|交易|座谈|发布|工作|推进|研讨|论坛|运动|三中全|全体)会$|会议$|(?:进|执|实|施|运|发|推|先|可|流|盛|履|步|试|通|同|现|奉|推|并|自|平|举|旅|言|独|践|厉|另|暂)行$|(?:主|承|举|开|创|经|督|协|合|督|帮|代|严|联)办$|^(?:银行|法院|政府|公司|集团|中心|协会|学会|商会|联盟|委员会|办公室|办公厅|人民政府|检察院|海关|医|学)院?$|(?:医|学|剧|影)院$|(?:旅行|合作|出版|报|通讯)社$|(?:深|到|惩|论|别|用|长|此|好|益|妙|短|去|何|四|随|各|独)处$|(?:创新|服务|数据|技术|研发|设计|制造|培训|孵化|示范|体验|物流|会展|展示|分|能力)中心$/u;

/** Starts that name nobody in particular: 各有关部门, 相关部门, 地方各级人民政府, 五市财政局, 甲、乙、丙三省财政厅. */
const unnamed =
  /^(?:各|\p{Script=Han}{0,3}[两二三四五六七八九十](?:省|市|县|区|州|地)|有关|相关|其他|其它|等|本|该|此|上述|所在|当地|地方(?!金融)|属地|主管|牵头|责任|行业|全体|多个|省直有关|市直有关|中央有关|国务院有关|省有关|市有关|县有关|区有关|省各|市各|[省市县区州][级直属]{1,2}(?:有关|相关))|(?:有关|相关|各)(?:部门|单位|地区|方面)|(?:部门|单位|地区|企业|机构)$/u;

/** Letters that no name of a body holds, but in names of places (成都, 将乐, 那曲); they mark a sentence. */
const sentence =
  /[的了是把被着吗呢就也我你他她它这]|(?<![成首丰于宜昌武江花新望])都(?![市江匀昌安兰])|将(?!乐)|那(?![曲坡])|[^\p{Script=Han}“”·()（）A-Za-z]|日前|近日|近期|昨日|今日|获悉|(?<!自)由|等[两二三四五六七八九十\d多]|联同|会同|加强|推动|(?:推进|促进|优化|提升|落实)(?!局|会|委|中心|处|办|厅|署|工作|领导)|坚持|完成|确保|支持|鼓励|引导|强化|完善|健全|开展|实施|建立/u;

/** Centres are bodies where a place or the nation stands before them. */
const publicCentre = /^(?:省|市|区|县|州|国家|中国|全国).{2,}中心$/u;

/** Words of one syllable that end in a body’s suffix only by chance are kept out by a least length. */
const leastLength = 3;

/** Whether `name` names nobody in particular: 各地, 相关部门, 有关行业协会. */
export function isUnnamed(name: string): boolean {
  return unnamed.test(name);
}

/** Whether `name` could be a body’s at all: no sentence, not unnamed, of a sensible length. */
export function isNameLike(name: string): boolean {
  return name.length >= 2 && name.length <= 30 && !sentence.test(name) && !isUnnamed(name);
}

/**
 * Whether `name` is a body’s by the look of it, in no need of a register: 某省数据局, 县融媒体办公室.
 * A rule of general grammar, so it serves where the place in the text already speaks for a body: lists,
 * signatures, brackets of responsibility.
 */
export function isBodyName(name: string): boolean {
  return (
    name.length >= leastLength &&
    (suffixesByEnd.get(name.at(-1))?.some((suffix) => name.endsWith(suffix)) ?? false) &&
    isNameLike(name) &&
    (!ordinary.test(name) || publicCentre.test(name))
  );
}

/** Source of a regular expression for a local body’s name in running text: place, matter, suffix. */
export const localBodyPattern = `${placePattern}(?:(?!的|了|是|将|把|被|在|对)\\p{Script=Han}){0,16}?(?:${suffixes.join('|')})`;
