import { parseNumeral } from '../numerals/index.ts';

const numeral = String.raw`(?<count>\d{1,2}|[二两三四五六七八九]|[二三四]?十[一二三四五六七八九]?)`;
const unit = String.raw`(?:个|家)?(?:国家|中央|省级|省直|市级|市直|区级)?(?:部门|部委|部委局|委办局|部委办局|委局|部委行|单位|机构|厅局|机关)`;

/** Words that sum up a list: 共七个部门. */
const total = '(?:[(（]|共计?|一共|总共|总计|合计|多达)';

/** What may stand before the count of issuers, and what may follow it. */
interface Rule {
  name: string;
  pattern: RegExp;
  /** How many issue besides those counted. */
  besides?: number;
}

const rules: readonly Rule[] = [
  {
    name: '会同17个部门: so many besides the one named',
    pattern: new RegExp(`会同(?:其他|有关|相关)?\\s?${numeral}${unit}`, 'u'),
    besides: 1,
  },
  {
    name: '某某等13部门, 某某等省直13部门',
    pattern: new RegExp(`等\\s?(?:(?:中央|[省市区县州])(?:[直级]|有关|相关)?)?${numeral}${unit}`, 'u'),
  },
  {
    name: '甲、乙、丙共七个部门, 等共计13部门',
    pattern: new RegExp(
      `(?:[部委局厅行会院署办]|公司|中心|等|在内)(?:的)?\\s?${total}\\s?${numeral}${unit}`,
      'u',
    ),
  },
  {
    name: '甲、乙等在内的13部门',
    pattern: new RegExp(`等?在内的?\\s?${numeral}${unit}`, 'u'),
  },
  {
    name: '甲、乙两部门',
    pattern: new RegExp(`(?:部|委|局|厅|行|会|院|署|办)\\s?${numeral}${unit}(?!门)`, 'u'),
  },
  {
    name: '七部门 at the start of a clause, then the act',
    pattern: new RegExp(
      `(?:^|[\\s,，。;；:：“日])(?:国家|全国|中央|我国|我省|全省|全市|\\p{Script=Han}{2,6}[省市县区州])?${numeral}${unit}(?=\\s?(?:近日|日前|今日|昨日|今天|昨天|再|又|将)?(?:联合|共同|联手|正式|集体|齐|合力|力挺|发文|印发|发布|出台|公布|下发|部署|推出|明确|要求|提出|支持|推动|推进|促进|加强|加快|规范|开展|鼓励|力推|发力|出手|关于|办公厅|:|：|[,，]))`,
      'u',
    ),
  },
  {
    name: '五市财政局共同签署: the same body of several places',
    pattern: new RegExp(
      `(?:^|[\\s,，。;；:：“日])${numeral}(?:省|市|县|区|州|地)\\p{Script=Han}{2,14}(?:局|厅|委|部门|委员会|政府)(?=\\s?(?:近日|日前|今日|昨日|将)?(?:联合|共同|联手|正式|签署|签订|印发|发布|出台|公布))`,
      'u',
    ),
  },
];

/** Counts that are no issuers’: 覆盖15个部门, 涉及10家单位. */
const leastCount = 2;

/**
 * How many bodies `text` says issued the document, by the count before 部门, 部委, 单位 and their kin; null where no
 * rule finds one. The text must be one that speaks of an issuing: a headline, or what stands before the title.
 */
export function statedCount(text: string): number | null {
  for (const { pattern, besides = 0 } of rules) {
    const printed = pattern.exec(text)?.groups?.['count'];
    const count = printed === undefined ? null : printed === '两' ? 2 : parseNumeral(printed);
    if (count !== null && count >= leastCount) return count + besides;
  }
  return null;
}
