import { isNavigation } from './navigation.ts';

/** A reason to leave a line of text out of the body. */
interface LineRule {
  name: string;
  reason: string;
  /** Longest line, in characters, that the rule may take. */
  upTo: number;
  pattern: RegExp;
}

/**
 * The grammar of boilerplate: lines that a site or a feed puts around an article. Each pattern is tried on the
 * clean text of a whole block; none may take a sentence of the article, so each is bounded in length.
 */
const rules: readonly LineRule[] = [
  {
    name: 'address',
    reason: 'a bare web or mail address is a link, not text',
    upTo: 500,
    pattern:
      /^[\s(（<【[]*(?:(?:原文|原始|来源|本文|文章|详情|全文)?(?:链接|网址|地址|連結|網址)[:：]?\s*)?(?:https?:\/\/|www\.)[^\s\p{Script=Han}]+(?:\s[\s)）>】\]]*)?$/u,
  },
  {
    name: 'mail-address',
    reason: 'as above',
    upTo: 120,
    pattern: /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/,
  },
  {
    name: 'back-link',
    reason: 'ways back to a list or the front page',
    upTo: 60,
    pattern:
      /^[[【<«‹\s]*(?:返回|回到)(?!式)[^，。；]{0,14}(?:[|｜\s/]+[[【<]?(?:返回|回到)[^，。；]{0,14})*[\]】>»›\s]*$/,
  },
  {
    name: 'pager',
    reason: 'ways to other pages',
    upTo: 160,
    pattern:
      /^(?:[上下]一[篇页条则]|(?:[首尾末]页|[上下]一?页|[第共](?=\s?\d)|\d+(?!\d)|(?<=\d\s?)页|[|｜\s<>«»…]){3,}$)/,
  },
  {
    name: 'page-number',
    reason: 'printed page numbers',
    upTo: 16,
    pattern: /^(?:[-—–－\s]*\d{1,4}[-—–－\s]*|第\s?\d{1,4}\s?页[\s，,/]*(?:共\s?\d{1,4}\s?页)?)$/,
  },
  {
    name: 'share',
    reason: 'sharing, printing and type-size controls',
    upTo: 80,
    pattern:
      /^[[【（(\s]*(?:分享(?:到|至|[:：])|(?:点(?:个|点)?(?:分享|收藏|点赞|在看|赞)[\s，,]*){2,}|扫一扫|微信扫[一码])|^(?:(?:[[【（(•·]+\s?)?(?:分享|字体(?:放大|缩小)|微博|微信|打印(?:本页)?|关闭(?:窗口|本页)?|收藏|点赞|在看|转发|下载|全屏|加大|减小|还原|字[号体][:：]?|大|中|小|-?标准\+?)[\]】）)\s|]*)+$/,
  },
  {
    name: 'promotion',
    reason: 'invitations to an app, an account or a code to scan',
    upTo: 60,
    pattern:
      /^(?!.*[。；]$)[^]*(?:扫(?:描|一扫)?[^，。]{0,10}(?:二维码|码)|(?:尽在|下载|打开|安装)[^，。]{0,16}(?:APP|App|app|客户端)|(?:关注|订阅)[^，。]{0,16}(?:公众号|微信号|微博|客户端|视频号)|长按[^，。]{0,8}(?:识别|图片|二维码)|点击(?:下方|上方|左下角|右上角|阅读原文|查看原文|进入专题))/,
  },
  {
    name: 'promotion',
    reason: 'what accounts say of themselves above and below their articles',
    upTo: 40,
    pattern:
      /^[—–\-=*~·\s]*(?:(?:欢迎|快来|记得|赶紧)(?:大家)?(?:关注|订阅|加入|转发|点赞|星标)[^，。；]{0,16}|(?:微信号|微信公众号|公众号|视频号)\s?[:：]\s?\S{1,20}|(?:点击)?(?:上方|下方)?蓝字[^。；]{0,16})[~～！!\s]*$/,
  },
  {
    name: 'end',
    reason: 'a mark of the end, no word of the text',
    upTo: 20,
    pattern: /^[—–\-=*~·\s]*(?:THE\s)?(?:END|End)[—–\-=*~·\s]*$|^[（(]完[)）]$/,
  },
  {
    name: 'download',
    reason: 'buttons; what they fetch has a title of its own',
    upTo: 12,
    pattern:
      /^[[【（(\s]*(?:点击|点此|点我)?(?:(?:附件|全文|文件|文档|PDF|Word)?下载(?:附件|全文|文件|文档)?|相关附件)[\]】）)\s]*$/i,
  },
  {
    name: 'technical',
    reason: 'what a site says of browsers and cookies',
    upTo: 160,
    pattern:
      /^(?:本网站|本站|我们)[^。]{0,20}cookies?|支持IPv6(?:访问|网络)?$|^(?:建议|推荐)使用[^。]{0,40}(?:浏览器|分辨率)|^(?:最佳|推荐)(?:浏览|分辨率)/i,
  },
  {
    name: 'credit',
    reason: 'who edited, checked, designed or answers for the page',
    upTo: 80,
    pattern:
      /^[（([【\s]*(?:[\p{Script=Han}]{0,4}(?:责任编辑|责编|编辑|主编|编审|校对|校核|审核|审校|终审|复审|初审|监制|美编|排版|值班编委|值班主任|签发|投稿|录入))\s*[:：丨|/／]\s*\S[^。！？]*$/u,
  },
  {
    name: 'credit',
    reason: 'an editor’s number after the name marks the credit',
    upTo: 40,
    pattern: /^[（(]?(?:责任编辑|责编)\s*\S{1,12}/,
  },
  {
    name: 'credit',
    reason: 'offices that speakers, tasks and methods have too: names alone follow them',
    upTo: 60,
    pattern:
      /^[（([【\s]*(?:(?:制图|制作|统筹|策划|供稿|发布人|发布者|文案|设计|摄影|视频|供图)\s?[:：丨|]\s?[\p{Script=Han}·]{2,4}?(?:[、，,/\s][\p{Script=Han}·]{2,4}?){0,5}\s?){1,4}[)）\]】]?$/u,
  },
  {
    name: 'credit',
    reason: 'a name alone after the office',
    upTo: 8,
    pattern: /^(?:编辑|校对|审核|作者|记者)\s*\p{Script=Han}{2,4}$/u,
  },
  {
    name: 'source',
    reason: 'where the page has the article from; kept as its publisher',
    upTo: 60,
    pattern:
      /^[（([【\s]*(?:(?:文章|本文|稿件|信息|新闻|内容|图文|资料)?(?:来源|出处|來源|出處)(?:于|自)?|(?:本文|文章)?(?:转自|转载自|轉自)|(?:据|来源)[:：])\s*[:：][^。！？]*$/,
  },
  {
    name: 'picture-credit',
    reason: 'belongs to a picture that is not read',
    upTo: 60,
    pattern:
      /^[（([【\s]*(?:(?:封面|题|头|配)?图片?(?:来源|源|自|说明)?|摄影|资料图片?|视觉中国|东方IC)\s*(?:[:：][^。]*|[)）】\]]|$)/,
  },
  {
    name: 'picture-credit',
    reason: 'who took a picture, and nothing of what it shows',
    upTo: 24,
    pattern:
      /^[（(]?(?:(?:新华社|中新社|本报|本网|通讯员|记者)\s?){0,3}\p{Script=Han}{2,4}\s?[/／]?(?:摄影?|供图)[)）]?$|^新华社发(?:[（(][^）)]{1,12}[)）])?$/u,
  },
  {
    name: 'report-line',
    reason: 'ways to report bad content or mistakes',
    upTo: 80,
    pattern:
      /(?:不良|有害|违法|侵权|虚假|网络谣言)[^，。]{0,10}(?:信息)?[^，。]{0,6}举报|举报(?:电话|邮箱|热线|入口|专区|中心)|^[[【]?(?:我要)?(?:纠错|报错|举报|投诉)[\]】]?(?:[:：]|$)|(?:监督|新闻|爆料|客服|服务|报料)(?:热线|电话)[:：]\s*[\d-]+/,
  },
  {
    name: 'advertisement',
    reason: 'marked as an advertisement, or its service line',
    upTo: 60,
    pattern:
      /^[[【（(\s]*(?:广告|推广|赞助内容)[\]】）)\s]*$|广告(?:热线|电话|合作|服务|刊例)[:：]?|^(?:商务|媒体|内容)合作[:：]/,
  },
  {
    name: 'copyright',
    reason: 'who owns the page',
    upTo: 300,
    pattern:
      /版权(?:所有|归[^，。]{1,20}所有|声明)|未经[^，。]{0,20}(?:授权|许可|同意|允许)[^。]{0,12}(?:转载|不得|使用|复制)|转载(?:请|须|时)[^。]{0,10}(?:注明|联系)|(?:严禁|谢绝|禁止)(?:转载|复制)|copyright\s*(?:©|\(c\)|\d{4})|^©|ICP[备证]|公网安备|网站标识码|^(?:主办|承办|协办|技术支持)(?:单位)?\s*[:：]/iu,
  },
  {
    name: 'disclaimer',
    reason: 'what the page does not answer for',
    upTo: 300,
    pattern:
      /^[【[（(*\s]*(?:免责声明|特别声明|郑重声明|风险提示|声明)[】\]）)]?\s*[:：]|本文仅(?:代表|供)|不(?:构成|作为)(?:任何)?投资建议|(?:仅代表|不代表)[^，。]{0,16}(?:观点|立场)|据此(?:操作|入市)/,
  },
  {
    name: 'tags',
    reason: 'labels for a search box',
    upTo: 120,
    pattern:
      /^(?:标签|关键词|关键字|tags?|Tags?|TAGS?|本文关键词|相关标签)\s*[:：]|^(?:#[^#\s。]{1,20}#?\s*){1,10}$/,
  },
  {
    name: 'counter',
    reason: 'how often the page was read',
    upTo: 60,
    pattern:
      /^(?:阅读(?:量|次数|数)?|浏览(?:量|次数|数)?|点击(?:量|次数|数|率)?|访问(?:量|次数)|评论(?:数)?)\s?[:：]?\s?[(（]?\d*[)）]?\s?次?$/,
  },
  {
    name: 'more',
    reason: 'the heading of a list of other articles',
    upTo: 16,
    pattern:
      /^[-—–▼▽\s【[（(]*(?:相关(?:阅读|新闻|报道|链接|推荐|文章|稿件|专题)|(?:推荐|延伸|热门|往期|精彩)(?:阅读|推荐|新闻|文章|回顾|精选|内容)|更多(?:新闻|内容|资讯|精彩|阅读|文章)?|最新(?:新闻|文章)|热点新闻|猜你喜欢|网友评论)[-—–▼▽】\]）)：:>\s]*$/,
  },
  {
    name: 'expand',
    reason: 'ways to the rest of the article',
    upTo: 16,
    pattern: /^[【[（(\s]*(?:正文|阅读原文|查看原文|展开全文|加载更多|点击查看更多)[】\]）)：:>\s]*$/,
  },
  {
    name: 'welcome',
    reason: 'a site’s greeting and its service line',
    upTo: 30,
    pattern: /^[-—•·\s]*(?:欢迎(?:来到|访问|光临|您)[^，。]{0,16}|在线咨询|微信咨询|在线客服)$/,
  },
  {
    name: 'law-database',
    reason: 'how a data base of laws cites the text',
    upTo: 80,
    pattern: /^【法宝引证码】|^法宝引证码/,
  },
  {
    name: 'trail',
    reason: 'where the page stands in the site',
    upTo: 120,
    pattern:
      /^(?:当前位置|您?(?:现在|当前)?(?:所在|的)(?:的)?位置|位置|您(?:的)?位置)(?:是)?\s*[:：]|^(?:首页|网站首页|主页)\s*(?:[>›»/]|→|-{1,2}>)/,
  },
];

/** A line that opens with the label of an item belongs to a document, whatever it speaks of. */
const itemLabel =
  /^(?:第[一二三四五六七八九十百零〇\d]+[条章节编款]|[（(]?[一二三四五六七八九十]{1,3}[)）、.．]|[（(]?\d{1,3}(?:[)）、]|[.．](?!\d)))/;

/**
 * Name of the rule by which a block is left out of the body, or null where it stays.
 * `text` is its clean text; `printed` the same with the spaces between Han characters, which part words of navigation.
 */
export function refuseLine(text: string, printed: string): string | null {
  if (itemLabel.test(text)) return null;
  const rule = rules.find(({ upTo, pattern }) => text.length <= upTo && pattern.test(text));
  if (rule) return rule.name;
  return isNavigation(printed) ? 'navigation' : null;
}

/** A credit in brackets at the end of a paragraph: who edited it, or where it comes from. */
const trailingCredit =
  /\s?[（([【](?:(?:文章|本文|稿件|信息|新闻)?(?:来源|出处)|责任编辑|责编|编辑|校对|审核)\s*[:：][^（()）。]{1,40}[)）\]】]\s*$/;

/** Length of a paragraph’s text without the credit in brackets that ends it. */
export function lengthBeforeCredit(text: string): number {
  const tail = text.slice(-80);
  const credit = trailingCredit.exec(tail);
  return credit ? text.length - tail.length + credit.index : text.length;
}
