import { provinces, units } from './places.ts';

/** The full names of the autonomous regions, by what stands for them in everyday names. */
const regions: Readonly<Record<string, string>> = {
  内蒙古: '内蒙古自治区',
  广西: '广西壮族自治区',
  西藏: '西藏自治区',
  宁夏: '宁夏回族自治区',
  新疆: '新疆维吾尔自治区',
};
const municipalities = new Set(['北京', '天津', '上海', '重庆']);
/** Places that are no province of the mainland and carry no unit in their bodies’ names. */
const special = new Set(['香港', '澳门', '台湾']);

/** A province’s name with its unit: 福建 → 福建省, 广西 → 广西壮族自治区; other names as they are. */
export function fullProvince(name: string): string {
  if (special.has(name)) return name;
  if (municipalities.has(name)) return `${name}市`;
  return regions[name] ?? (new RegExp(`^(?:${provinces})$`, 'u').test(name) ? `${name}省` : name);
}

const province = new RegExp(`^(?:(?:${provinces})(?:${units})?|\\p{Script=Han}{2,5}?省)`, 'u');
/** A place below a province, as many as stand one behind the other; 市场 and 区域 begin a body’s matter. */
const below =
  /^(?:\p{Script=Han}{1,5}?(?:自治州|自治县|市(?!场|政(?!府))|州(?![际市])|盟|县(?!域)|区(?!域)|旗)(?=\p{Script=Han})){1,2}/u;

/** The place with which a local body’s name begins, units included (福建省, 湖州市吴兴区); '' where it begins with none. */
export function placeIn(name: string): string {
  const first = province.exec(name)?.[0] ?? '';
  const rest = name.slice(first.length);
  const more = below.exec(rest)?.[0] ?? '';
  return first === '' && more.length < 3 ? '' : `${first}${more}`;
}

/** A unit that stands for a place told elsewhere: 省财政厅, 区政府; 市场监管局 begins with none, nor does 省领导办公室. */
const bareUnit =
  /^(?<unit>自治区|自治州|自治县|省|市(?!场|政(?!府))|州(?!际)|盟|县(?!域)|区(?!域)|旗)(?!领导|长|直|属|级)/u;

/** The unit with which the name of a body begins that leaves its place to be known; null where it does not. */
export function unitIn(name: string): string | null {
  return bareUnit.exec(name)?.groups?.['unit'] ?? null;
}

/**
 * What departments of provinces, cities and counties are called for short. As with the ministries (工信部, 住建部),
 * these are no official short names, which 发展改革委, 科技厅 and 市场监管局 are.
 */
const matters: Readonly<Record<string, string>> = {
  工信: '工业和信息化',
  经信: '经济和信息化',
  发改: '发展和改革',
  人社: '人力资源和社会保障',
  住建: '住房和城乡建设',
  卫健: '卫生健康',
  文旅: '文化和旅游',
  市监: '市场监督管理',
  应急: '应急管理',
};
const department = new RegExp(
  `^(?<matter>${Object.keys(matters).join('|')})(?<suffix>厅|局|委)(?<office>办公厅|办公室)?$`,
  'u',
);
const government = /^政府(?<office>办公厅|办公室)?$/u;
/** Places whose governments are no people’s governments by name. */
const otherGovernment = /(?:特区|行政区|新区|开发区)$/u;

/** A department of a province; only these are called 厅, and their province leaves its unit out in everyday names. */
const provincial = /厅(?:办公室)?$/u;

/**
 * The official name of a local body, of which `place` and `rest` are the two parts: 福建 and 工信厅 → 福建省工业和信息化厅,
 * 湖州市 and 政府 → 湖州市人民政府. Names that are official already stay.
 */
export function officialName(place: string, rest: string): string {
  const { matter = '', suffix = '', office = '' } = department.exec(rest)?.groups ?? {};
  const unfolded = matters[matter];
  if (unfolded !== undefined)
    return `${fullProvince(place)}${unfolded}${suffix === '委' ? '委员会' : suffix}${office}`;
  const seat = otherGovernment.test(place) ? null : government.exec(rest);
  if (seat) return `${fullProvince(place)}人民政府${seat.groups?.['office'] ?? ''}`;
  return `${provincial.test(rest) ? fullProvince(place) : place}${rest}`;
}
