import type { MarkedTitle } from './marked-titles.ts';

/** Why a run between title marks names no document of the kind that policy refers to. */
interface Rule {
  name: string;
  /** Tested on the title, on what stands before its opening mark and on what stands after its closing mark. */
  title?: RegExp;
  before?: RegExp;
  after?: RegExp;
}

/** Title marks also stand around newspapers, journals, books, films, songs and blank forms. One rule that fits is enough. */
const rules: readonly Rule[] = [
  { name: 'newspaper by its name', title: /(?:日报|时报|晚报|周报|早报|晨报|商报|导报|快报|都市报|报业|经济报|青年报|工人报|科技报|参考报|证券报|信息报|电子报|工业报|新闻报|文汇报|农村报)(?:海外版)?$/u },
  { name: 'periodical by its name', title: /(?:周刊|月刊|旬刊|杂志|学报|年鉴|文摘|画报|通讯)$/u },
  { name: 'periodical that one knows', title: /^(?:求是|瞭望|财经|半月谈|新华每日电讯|红旗|财新|柳叶刀|细胞)$/u },
  { name: 'programme of a station', title: /^(?:新闻联播|焦点访谈|新闻1\+1|对话|经济半小时)$/u },
  { name: 'form to be filled in', title: /(?:申报|申请|汇总|登记|推荐|统计|报名|审批|备案|自评|评分)表$/u },
  { name: 'called a paper, a book or a work before', before: /(?:报纸|杂志|期刊|刊物|专著|著作|图书|新书|小说|电影|影片|电视剧|纪录片|专题片|歌曲|话剧|舞剧|栏目|节目|游戏)$/u },
  { name: 'called a paper, a book or a work after', after: /^(?:杂志|期刊|周刊|报纸|一书|一文|栏目|节目|记者|讯|专栏|频道|客户端|报道|发表(?:的)?(?:文章|署名|评论)|刊发|刊登|撰文)/u },
  { name: 'on a screen', after: /^(?:开播|播出|热播|首播|上映|(?:入选|登陆|登上|亮相)(?:央视|卫视|总台|荧屏|银幕))/u },
]; // prettier-ignore

/** Whether the marks around `mention` are those of a paper, book or work rather than of a document. */
export function isNoDocument(mention: MarkedTitle): boolean {
  const { text } = mention.block;
  const before = text
    .slice(Math.max(0, mention.start - 12), mention.start)
    .replace(/(?<![《\s])[《\s]+$/u, '');
  const after = text.slice(mention.end, mention.end + 12).replace(/^[》\s]+/u, '');
  return rules.some(
    (rule) =>
      (rule.title?.test(mention.title) ?? false) ||
      (rule.before?.test(before) ?? false) ||
      (rule.after?.test(after) ?? false),
  );
}
