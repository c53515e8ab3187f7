/** Source of a regular expression for the provinces, autonomous regions, municipalities and special regions, as they stand before a body’s name. */
export const provinces =
  '北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门';

/** The units that a province’s name may carry. */
export const units = '省|市|自治区|壮族自治区|回族自治区|维吾尔自治区|特别行政区|生产建设兵团|兵团';

/**
 * Source of a regular expression for the place that a local body’s name starts with: a province with or without
 * its unit (浙江省, 广西), another place with its unit (三门县), or the bare unit a province uses of itself (省, 市).
 */
export const placePattern = `(?:(?:${provinces})(?:${units})?|(?![近日昨今据经已从在并其各本该我])(?:(?![由从])\\p{Script=Han}){2,5}?(?:省|市|州|县|区|盟|旗)|省级?|市级?|自治区|区|县|兵团|自治州|州)`;
