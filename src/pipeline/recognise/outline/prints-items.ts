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

/**
 * Whether the numbered items of an article are those of the document it prints: they are chapters or articles, somebody
 * is charged in them, it addresses its readers, its title line is found, or a text that names a subject, or has no headline, is no explainer by
 * its headline.
 */
export function printsItems(
  article: Article,
  documents: readonly DocumentMention[],
  items: readonly { kind: string; isCharging: boolean }[],
): boolean {
  if (items.some(({ kind, isCharging }) => isCharging || ofDocuments.has(kind))) return true;
  if (article.paragraphs.slice(0, opening).some(isAddressed) || findTitleLine(article) !== null) return true;
  const headlines = [article.title ?? '', ...article.head.map(({ text }) => text)];
  if (headlines.some((headline) => tellingAbout.test(headline))) return false;
  return article.title === null || documents.some(({ role }) => role === 'subject');
}
