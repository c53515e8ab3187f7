import type { DocumentMention } from '../../../schema/reading.ts';
import type { Article } from '../../article.ts';
import { findTitleLine, isAddressed } from '../documents/title-line.ts';

/** Headlines of those who explain, draw, ask about, sum up or count: their numbered parts are their own. */
const tellingAbout =
  /解读|读懂|图解|图表|图说|漫画|问答|答记者问|[一二两三四五六七八九十\d]问|速览|速读|早知道|看点|亮点|要点速|周报|周刊|盘点|汇总|公报|运行情况|统计|综述|观察|时评|评论|专访/u;

/** Blocks in which an official text addresses its readers. */
const opening = 4;
/** Kinds of labels that only documents number their parts with. */
const ofDocuments = new Set(['part', 'chapter', 'section', 'article']);

/** Lines that say that the document follows word for word. */
const announced =
  /^(?:附[:：]?)?(?:(?:以下|下面)[为是](?:文件|通知|政策|方案|意见)?(?:全文|原文)|(?:文件|通知|政策|方案|意见|规划)?(?:全文|原文|详情)(?:如下)?)[:：]?$/u;
/** Headings that documents have and reports about them do not. */
const official =
  /^(?:总体(?:要求|思路|目标|考虑)|指导思想|基本原则|主要目标|(?:工作|行动|发展|建设|培育)目标|(?:重点|主要|工作|培育)任务|(?:工作|支持|政策|主要|保障|重点)措施|组织实施|(?:申报|培育|认定|支持)(?:条件|要求|对象|范围|程序|主体|材料)|(?:工作|有关|相关)要求|(?:工作|进度)安排|附则)$/u;
const fewestOfficial = 2;

/**
 * Whether the numbered items of an article are those of the document it prints: they are chapters or articles, somebody
 * is charged in them, it addresses its readers, its title line is found, or, where the headline is not an explainer’s, a line announces it, two headings are those of documents, a subject is named, or there is no headline.
 */
export function printsItems(
  article: Article,
  documents: readonly DocumentMention[],
  items: readonly { kind: string; heading: string; isCharging: boolean }[],
): boolean {
  if (items.some(({ kind, isCharging }) => isCharging || ofDocuments.has(kind))) return true;
  if (article.paragraphs.slice(0, opening).some(isAddressed) || findTitleLine(article) !== null) return true;
  const headlines = [article.title ?? '', ...article.head.map(({ text }) => text)];
  if (headlines.some((headline) => tellingAbout.test(headline))) return false;
  if (article.paragraphs.some(({ text }) => announced.test(text))) return true;
  if (items.filter(({ heading }) => official.test(heading)).length >= fewestOfficial) return true;
  return article.title === null || documents.some(({ role }) => role === 'subject');
}
