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
