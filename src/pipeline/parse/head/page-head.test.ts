import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../parse-article.ts';

const parse = (text: string, path: string) => parseArticle(new VFile({ path, value: Buffer.from(text) }));
const story = '云州市近日印发方案，提出建设一批竹编园区，培育一批竹编企业。';

describe('a headline under what a page prints above it', () => {
  test('is the only heading of the first level', () => {
    const text = `关注本站账号:\n\n# 云州市竹编方案\n\n${story}\n\n2032-05-07 11:21 · 云州界\n\n${story}`;
    expect(parse(text, 'a.md')).toMatchObject({
      title: '云州市竹编方案',
      publisher: '云州界',
      published: '2032-05-07',
    });
  });

  test('is the title that the page names, and no list of tools is its text', () => {
    const tools = '<ul><li>我的留言</li><li>服务电话</li></ul><div>快扫码 立即联系</div>';
    const { head, paragraphs, published } = parse(
      `<html><head><title>云州印发竹编方案</title></head><body>${tools}<h1>云州印发竹编方案</h1><p>发布时间: 2032-05-07 08:35 更新时间: 2033-01-02 13:30</p><p>${story}</p></body></html>`,
      'a.html',
    );
    expect(head.map(({ kind }) => kind)).toContain('headline');
    expect(paragraphs.map(({ text }) => text)).toEqual([story]);
    expect(published).toBe('2032-05-07');
  });

  test.each([
    ['当前位置：', '首页', '>政务>规范性文件'],
    ['您當前的位置:', '>> 走進雲州 >> 投資政策'],
    ['云州市人民政府', '您现在的位置：首页 > 政策'],
  ])('is not a line of where the page stands: %s', (...trail) => {
    const { title } = parse(
      `${trail.join('\n')}\n云州市竹编若干政策\n\n发布日期:2032-05-07\n\n${story}`,
      'a.txt',
    );
    expect(title).toBe('云州市竹编若干政策');
  });

  test('is not sought below a salutation, an item or a sentence', () => {
    const title = (...lines: string[]) =>
      parse(`云州市竹编通知\n\n${lines.join('\n\n')}\n\n# 云州市竹编方案\n\n${story}`, 'a.md').title;
    expect(title('各县人民政府：')).toBe('云州市竹编通知');
    expect(title('一、目标。')).toBe('云州市竹编通知');
    expect(title(story)).toBe('云州市竹编通知');
  });
});

test('The title of an official text that names all its issuers is a headline, however long', () => {
  const issuers = Array.from({ length: 12 }, (_, n) => `云州市第${'一二三四五六七八九十百千'[n]}竹编局`).join(
    '、',
  );
  const notice = `${issuers}关于推动竹编产业发展的通知`;
  const read = (line: string) => parse(`${line}\n\n各县人民政府：\n\n${story}`, 'a.txt').title;
  expect(notice.length).toBeGreaterThan(100);
  expect(read(notice)).toBe(notice);
  expect(read(`${issuers}推动竹编产业发展`)).toBeNull();
});

test.each(['本文转自云州晚报', '（本文转自微信公众号“云州晚报”）', '本文转自：云州晚报'])(
  '“%s” names the outlet',
  (line) => {
    expect(parse(`云州竹编方案发布\n\n${story}\n\n${line}`, 'a.txt').publisher).toBe('云州晚报');
  },
);

test('A day before its month is one where points part them, and a day of that form is the line of an article', () => {
  const { published, title } = parse(`云州竹编方案发布\n\n17.12.2032  08:33\n\n${story}`, 'a.txt');
  expect({ published, title }).toEqual({ published: '2032-12-17', title: '云州竹编方案发布' });
  expect(parse(`云州竹编方案发布\n\n1.17.12.2032\n\n${story}`, 'a.txt').published).toBeNull();
});

describe('the title of a page', () => {
  const page = (title: string, top = '') =>
    parse(`<html><head><title>${title}</title></head><body>${top}<p>${story}</p></body></html>`, 'a.html');

  test.each([
    ['云州竹编方案出台-云州市人民政府网', '云州市人民政府网'],
    ['云州竹编方案出台_要闻_云州市人民政府门户网站', '云州市人民政府门户网站'],
    ['云州竹编方案出台 — 要闻 — 云州日报', '云州日报'],
    ['云州竹编方案出台--云州日报--产经', '云州日报'],
    ['云州竹编方案出台_竹编汇', '竹编汇'],
  ])('%s names its site last or between its sections', (title, publisher) => {
    expect(page(title)).toMatchObject({ title: '云州竹编方案出台', publisher });
  });

  test.each([
    '云州市发展和改革委员会 规划计划 云州竹编方案出台',
    '云州日报 | 云州竹编方案出台',
    '云州-政策-云州竹编方案出台',
  ])('%s may name its site first, where the page prints what it ends in', (title) => {
    expect(page(title, '<div>云州竹编方案出台</div>').title).toBe('云州竹编方案出台');
  });

  test('keeps a hyphen of its own', () => {
    expect(page('竹编园区-产业带建设启动').title).toBe('竹编园区-产业带建设启动');
    expect(page('云州发展竹编-互联网').title).toBe('云州发展竹编-互联网');
  });
});

test.each(['以下为全文', '## 相关事项', '内容提要'])('is not what only says what follows: %s', (line) => {
  expect(parse(`${line}\n\n${story}`, 'a.md').title).toBeNull();
});
