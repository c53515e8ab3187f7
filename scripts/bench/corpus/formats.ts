import type { InventedArticle, InventedBlock } from './invent-article.ts';

/** One way in which articles come, with the extension of their files. */
export interface CorpusFormat {
  name: string;
  extension: string;
  print: (article: InventedArticle) => string;
}

const frontMatter = ({ headline, publisher, published }: InventedArticle): string =>
  `---\ntitle: '${headline}'\nauthor: ${publisher}\ncategories:\n - 产业\n - 政策\ncomments: false\ndate: ${published} 08:30:00 +0800\n---\n\n`;

/** Runs of table rows as one table each, everything else block by block. */
function printed(
  blocks: readonly InventedBlock[],
  block: (each: InventedBlock) => string,
  table: (rows: readonly string[][]) => string,
): string[] {
  const parts: string[] = [];
  let rows: string[][] = [];
  const close = () => {
    if (rows.length > 0) parts.push(table(rows));
    rows = [];
  };
  for (const each of blocks) {
    if (each.kind === 'row') rows.push(each.text.split('|'));
    else {
      close();
      parts.push(block(each));
    }
  }
  close();
  return parts;
}

const htmlTable = (rows: readonly string[][]): string =>
  `<table border="1" cellspacing="0">\n${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`)
    .join('\n')}\n</table>`;

/** Paragraphs as editors of a newsroom’s system leave them: indented by spaces, headings in bold. */
const feedBlock = ({ kind, text }: InventedBlock): string =>
  ({
    title: `<p style="text-align: center;"><strong>${text}</strong></p>`,
    heading: `<p>　　<strong>${text}</strong></p>`,
    paragraph: `<p>　　${text}</p>`,
    aside: `<p style="text-align: right;">${text}</p>`,
    row: '',
  })[kind];

const style = 'margin:0px 0px 15px;padding:0px;line-height:30px;text-indent:2em;font-size:16px';

/** Paragraphs as the pages of governments have them. */
const pageBlock = ({ kind, text }: InventedBlock): string =>
  ({
    title: `<h2 class="wz_title" align="center">${text}</h2>`,
    heading: `<p style="${style}"><span style="font-family:黑体"><strong>${text}</strong></span></p>`,
    paragraph: `<p style="${style}"><span style="font-family:仿宋">${text.replaceAll('“', '&ldquo;').replaceAll('”', '&rdquo;')}</span></p>`,
    aside: `<p style="${style};text-align:right">${text}</p>`,
    row: '',
  })[kind];

/**
 * The formats of the corpus, each as often as the others: HTML behind front matter as feeds have it, with and without empty
 * lines between its blocks; pages of sites; plain text; Markdown.
 */
export const formats: readonly CorpusFormat[] = [
  {
    name: 'feed',
    extension: '.txt',
    print: (article) =>
      `${frontMatter(article)}<div>\n${printed(article.blocks, feedBlock, htmlTable).join('\n')}\n<p>（责任编辑：甲乙）</p>\n</div>\n`,
  },
  {
    name: 'page',
    extension: '.html',
    print: (article) => `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${article.headline}_${article.publisher}</title>
<meta name="PubDate" content="${article.published} 08:30">
<meta name="ContentSource" content="${article.publisher}">
<link rel="stylesheet" href="/css/main.css">
<script>window.page = { id: 1, kind: "article" };</script>
</head>
<body>
<div class="header"><div class="nav"><ul>
<li><a href="/">首页</a></li><li><a href="/news/">新闻</a></li><li><a href="/policy/">政策</a></li><li><a href="/service/">服务</a></li>
</ul></div></div>
<div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/policy/">政策</a> &gt; 正文</div>
<div class="article">
<h1>${article.headline}</h1>
<div class="info"><span>发布时间：${article.published} 08:30</span><span>来源：${article.publisher}</span></div>
<div class="content" id="zoom">
${printed(article.blocks, pageBlock, htmlTable).join('\n')}
</div>
<div class="share">分享到：<a href="#">微博</a> <a href="#">微信</a></div>
</div>
<div class="footer"><p>版权所有 ${article.publisher}</p><p>网站地图 | 联系我们</p></div>
</body>
</html>
`,
  },
  {
    name: 'text',
    extension: '.txt',
    print: ({ headline, publisher, published, blocks }) =>
      `${headline}\n\n${published} 08:30:00 来源:${publisher}\n\n${printed(
        blocks,
        ({ text }) => text,
        (rows) => rows.map((cells) => cells.join('\t')).join('\n'),
      ).join('\n\n')}\n\n责任编辑：甲乙\n`,
  },
  {
    name: 'Markdown',
    extension: '.md',
    print: (article) =>
      `${frontMatter(article)}${printed(
        article.blocks,
        ({ kind, text }) =>
          ({ title: `# ${text}`, heading: `## ${text}`, paragraph: text, aside: text, row: '' })[kind],
        (rows) =>
          rows
            .map(
              (cells, index) =>
                `| ${cells.join(' | ')} |${index === 0 ? `\n|${cells.map(() => ' --- |').join('')}` : ''}`,
            )
            .join('\n'),
      ).join('\n\n')}\n`,
  },
  {
    name: 'feed, parted',
    extension: '.txt',
    print: (article) =>
      `${frontMatter(article)}<div>\n${printed(article.blocks, feedBlock, htmlTable).join('\n\n')}\n</div>\n`,
  },
];
