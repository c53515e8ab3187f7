import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../parse-article.ts';

const parse = (text: string, path = 'article.txt') =>
  parseArticle(new VFile({ path, value: new TextEncoder().encode(text) }));
const heads = ({ head }: ReturnType<typeof parse>) => head.map(({ kind, text }) => [kind, text]);

const card = `<table>
<tr><td><b>索 引 号：</b></td><td>0001/2031-2</td><td><b>主题分类：</b></td><td>农业、渔业\\渔港</td></tr>
<tr><td><b>发文机关：</b></td><td>云水省人民政府</td><td><b>成文日期：</b></td><td>2031年2月3日</td></tr>
<tr><td><b>标　　题：</b></td><td colspan="3">云水省人民政府关于支持渔港和航标建设的意见</td></tr>
<tr><td><b>发文字号：</b></td><td>云政发〔2031〕2号</td><td><b>发布日期：</b></td><td>2031年2月9日</td></tr>
</table>`;

describe('the table of particulars above an official text', () => {
  const article = parse(
    `${card}<p>云水省人民政府关于支持渔港</p><p>和航标建设的意见</p><p>云政发〔2031〕2号</p><p>各市人民政府：</p><p>一、目标</p>`,
    'article.html',
  );

  test('gives title and day of publication, and is head, not body', () => {
    expect(article).toMatchObject({
      title: '云水省人民政府关于支持渔港和航标建设的意见',
      published: '2031-02-09',
    });
    expect(article.paragraphs.map(({ text }) => text)).toEqual([
      '云政发〔2031〕2号',
      '各市人民政府：',
      '一、目标',
    ]);
    expect(heads(article).at(-1)).toEqual(['headline', '云水省人民政府关于支持渔港和航标建设的意见']);
  });

  test('is made of several fields: one line with a label is none', () => {
    const plain = parse('云水省渔港方案\n发文字号：云政发〔2031〕2号\n各市人民政府：');
    expect(plain.paragraphs.map(({ text }) => text)).toEqual([
      '发文字号：云政发〔2031〕2号',
      '各市人民政府：',
    ]);
  });
});

describe('a title set over several lines', () => {
  test('may begin with lines of those who issue it', () => {
    const lines = [
      '云水省财政厅',
      '云水省渔业厅',
      '关于支持渔港建设的通知',
      '云财〔2031〕2号',
      '各市财政局：',
    ];
    expect(parse(lines.join('\n')).title).toBe('云水省财政厅云水省渔业厅关于支持渔港建设的通知');
  });

  test('is one headline where a document number or a salutation follows', () => {
    const article = parse(
      '云水省人民政府关于加快推进\n渔港和航标\n建设的指导意见\n云政发〔2031〕2号\n各市人民政府：',
    );
    expect(article.title).toBe('云水省人民政府关于加快推进渔港和航标建设的指导意见');
    expect(article.paragraphs[0]?.text).toBe('云政发〔2031〕2号');
    expect(article.head[0]?.place(13)).toEqual({ line: 2, column: 1 });
  });

  test('may break within title marks', () => {
    const article = parse('云水省关于印发《渔港\n建设方案》的通知\n各市人民政府：\n现印发给你们。');
    expect(article.title).toBe('云水省关于印发《渔港建设方案》的通知');
  });

  test('is not made of a whole title and what stands under it', () => {
    const article = parse(
      '关于渔港建设的通知\n来源：云水日报　2031-02-09\n云政发〔2031〕2号\n各市人民政府：',
    );
    expect(article).toMatchObject({ title: '关于渔港建设的通知', published: '2031-02-09' });
  });
});

test('A document number may stand above the title, where nothing else names it', () => {
  const article = parse('云政发〔2031〕2号\n关于渔港建设的通知\n各市人民政府：\n请认真执行。');
  expect(article.title).toBe('关于渔港建设的通知');
  expect(heads(article)).toEqual([
    ['kicker', '云政发〔2031〕2号'],
    ['headline', '关于渔港建设的通知'],
  ]);
});

test('The table may be one of plain lines with bars, or in traditional characters', () => {
  const rows = [
    '索 引 號: | 0001 | 主題分類: | |',
    '文 號: | 雲政發〔2031〕2號 |',
    '名 稱: | 雲水市漁港方案 |',
  ];
  const article = parse(`${rows.join('\n')}\n生成日期: | 2031-02-09\n各區：\n正文。`);
  expect(article).toMatchObject({ title: '雲水市漁港方案', published: '2031-02-09' });
});

test('Who reports from where is a byline; whence a page copies is its publisher', () => {
  const article = parse(
    '渔港来了\n云水时报（www.example.org）记者林一鸣 白沙报道\n港口部日前印发渔港方案，提出新的目标。',
  );
  expect(heads(article)[1]?.[0]).toBe('byline');
  const copied = parse(
    '本文转自：云水日报\n渔港方案印发\n《 云水日报 》（ 2031年02月09日 第 06 版）\n本报白沙2月8日电',
  );
  expect(copied).toMatchObject({ title: '渔港方案印发', publisher: '云水日报', published: '2031-02-09' });
});

describe('the page around an official text', () => {
  const page = (title: string, body: string) =>
    parse(`<html><head><title>${title}</title></head><body>${body}</body></html>`, 'article.html');

  test('may set its table without colons, and gives the publisher there', () => {
    const rows = [
      ['索引号', 'YS001', '主题分类', '渔业'],
      ['发布机构', '云水省人民政府办公厅', '发布日期', '2031-02-09'],
    ].map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
    const article = page(
      '云水省渔港意见',
      `<div>今天是2032年1月20日 星期三</div><table>${rows.join('')}</table><h1>云水省渔港意见</h1><p>各市人民政府：</p>`,
    );
    expect(article).toMatchObject({ publisher: '云水省人民政府办公厅', published: '2031-02-09' });
  });

  test.each(['渔港方案发布- 【云水网】', '渔港方案发布-云水省统计局', '渔港方案发布_云水网'])(
    'has its headline in the title “%s”, less the site',
    (title) => {
      expect(
        page(title, '<h2>渔港方案发布</h2><p>2031-02-09　来源：云水网</p><p>港口部印发。</p>').title,
      ).toBe('渔港方案发布');
    },
  );

  test('may be in traditional characters', () => {
    const article = parse('雲水市漁港方案\n來源：雲水資料庫（轉錄） 2031-02-09\n各區：');
    expect(article).toMatchObject({ publisher: '雲水資料庫', published: '2031-02-09' });
  });

  test('may have the tools of the page and a subtitle around the headline', () => {
    const article = parse(
      '下载\n打印\n【字号：\n加大\n云水省工作报告\n——在大会上\n来源：云水日报 时间：2031-02-09\n各位代表：',
    );
    expect(article).toMatchObject({ title: '云水省工作报告', publisher: '云水日报' });
  });

  test('names a source, not where a digest says it is from', () => {
    expect(parse('周报\n2031-02-09\n来源：本周报内容由网络收集整理\n正文。').publisher).toBeNull();
    expect(parse('周报\n2031-02-09\n信息来源：云水省政府网https://example.org\n正文。').publisher).toBe(
      '云水省政府网',
    );
  });
});
