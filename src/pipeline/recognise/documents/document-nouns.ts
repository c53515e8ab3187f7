/**
 * The nouns that titles of documents end in, longest first, by kind: orders and notices of the state, plans,
 * rules and laws, reports, treaties. From the forms of official documents and from usage.
 */
const nouns = [
  '指导意见', '实施意见', '若干意见', '意见', '通知', '通告', '通报', '公告', '公报', '公函', '函', '决定', '决议',
  '命令', '令', '批复', '议案', '纪要', '请示', '复函', '答复', '实施方案', '工作方案', '行动方案', '方案', '行动计划', '实施计划', '计划',
  '专项规划', '发展规划', '规划纲要', '规划', '纲要', '要点', '路线图', '指南', '指引', '导则', '导引', '规程', '规范', '标准',
  '管理办法', '暂行办法', '办法', '实施细则', '细则', '规定', '规则', '条例', '章程', '准则', '守则', '法', '法典', '宪法',
  '若干措施', '政策措施', '措施', '举措', '若干政策', '政策', '条', '制度', '清单', '目录', '名录', '名单', '汇编', '建议', '报告', '白皮书', '蓝皮书',
  '倡议', '宣言', '声明', '协定', '协议', '公约', '议定书', '备忘录', '合同', '解读', '说明', '提纲', '体系', '总体方案', '任务书', '责任书', '分解表', '分工表', '任务表', '进度表', '时间表', '设想', '构想', '安排',
] as const; // prettier-ignore

/** What may stand behind the noun: a term of years, a stage, an edition. */
const tail = String.raw`(?:\s*[(（〔\[【][^()（）〔〕\[\]【】]{1,40}[)）〕\]】])*`;
/** Source of a regular expression for such a noun. */
export const nounPattern = nouns.toSorted((a, b) => b.length - a.length).join('|');

const ending = new RegExp(`(?:${nounPattern})${tail}$`, 'u');
const alone = new RegExp(
  `^(?:(?:实施|行动|工作|指导|若干|管理|暂行|专项|总体|发展|${nounPattern})*(?:草案|送审稿|讨论稿|(?:征求)?意见稿)|(?:实施|行动|工作|指导|若干|管理|暂行|专项|总体|发展|${nounPattern})+)$`,
  'u',
);

/** Whether `title` ends as titles of documents do: in 意见, 方案, 规划 …, with or without a term in brackets. */
export function endsInDocumentNoun(title: string): boolean {
  return ending.test(title);
}

/** Whether `title` is nothing but the kind of a document, so that it must be short for another: 《实施方案》, 《意见》. */
export function isDocumentNoun(title: string): boolean {
  return alone.test(title);
}
