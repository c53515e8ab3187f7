import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { parseArticle } from './index.ts';

const read = (name: string) => {
  const path = join(import.meta.dirname, 'cases', name);
  return parseArticle(new VFile({ path, value: readFileSync(path) }));
};
const parse = (text: string, path = 'article.txt') =>
  parseArticle(new VFile({ path, value: new TextEncoder().encode(text) }));
const rows = (blocks: ReturnType<typeof read>['paragraphs']) =>
  blocks.map((block) => [block.place(0).line, block.kind, block.text]);
const texts = (article: ReturnType<typeof read>) => article.paragraphs.map(({ text }) => text);

describe('an article as a feed delivers it', () => {
  const article = read('feed.txt');

  test('takes title, publisher and the day in Beijing from its front matter', () => {
    expect(article).toMatchObject({
      format: 'markdown',
      title: '九部门支持云雾茶产业 到2033年建成30个示范园',
      publisher: '云州财经',
      published: '2032-05-05',
    });
    expect(article.file.messages).toEqual([]);
  });

  test('has headline, original headline and byline as its head', () => {
    expect(rows(article.head)).toEqual([
      [3, 'headline', '九部门支持云雾茶产业到2033年建成30个示范园'],
      [12, 'headline', '原标题：九部门发文支持云雾茶产业'],
      [15, 'byline', '云财记者林一鸣'],
    ]);
    expect(article.head.every(({ n }) => n === 0)).toBe(true);
  });

  test('numbers clean paragraphs, split words joined, and drops scripts, styles, codes and credits', () => {
    expect(rows(article.paragraphs)).toEqual([
      [
        19,
        'body',
        '近日，九部门联合印发《云雾茶产业提升方案》，提出建设30个示范园，“AI＋茶”应用覆盖率超过20％。',
      ],
      [20, 'body', '支持各地探索创新产业用地模式——先试点、后推广。'],
      [21, 'subhead', '一、总体要求'],
      [22, 'body', '云州市财政局'],
      [22, 'body', '2032年5月3日'],
    ]);
    expect(article.paragraphs.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5]);
  });

  test('gives every character the place where it stands in the file', () => {
    const lines = String(article.file).split('\n');
    for (const paragraph of article.paragraphs) {
      const { text } = paragraph;
      const printed = Array.from(text, (_, offset) => {
        const { line, column } = paragraph.place(offset);
        return lines[line - 1]?.slice(column - 1) ?? '';
      });
      printed.forEach((rest, offset) => {
        const start = rest.startsWith('&mdash;') ? '—' : rest.charAt(0).normalize('NFKC');
        expect(start).toBe(text.charAt(offset).normalize('NFKC'));
      });
    }
  });
});

test('A newspaper’s plain text has kicker, headline, date line and byline above its body', () => {
  const article = read('newspaper.txt');
  expect(article).toMatchObject({
    format: 'text',
    title: '到2034年,培育12家竹编龙头企业',
    publisher: '云州日报-云州网',
    published: '2032-08-09',
  });
  expect(rows(article.head)).toEqual([
    [5, 'kicker', '六部门发文推动竹编产业'],
    [7, 'headline', '到2034年,培育12家竹编龙头企业'],
    [9, 'dateline', '2032-08-09 07:01:02 来源:云州日报-云州网 -标准+'],
    [11, 'byline', '□ 本报记者周小竹'],
  ]);
  expect(rows(article.paragraphs).map(([line, kind]) => [line, kind])).toEqual([
    [13, 'body'],
    [15, 'subhead'],
    [17, 'body'],
  ]);
});

test('An HTML page gives its article without trail, hidden words, related links and foot', () => {
  const article = read('page.txt');
  expect(article).toMatchObject({
    format: 'html',
    title: '云州市人民政府关于发展陶瓷产业的意见',
    publisher: '云州市人民政府办公室',
    published: '2031-03-02',
  });
  expect(article.head.map(({ kind }) => kind)).toEqual(['headline', 'dateline']);
  expect(texts(article).filter((text) => !/^(?:一是|市)/.test(text))).toEqual([
    '各县（区）人民政府：',
    '为发展陶瓷产业，现提出如下意见，请认真贯彻执行，确保各项任务落到实处，取得实效，推动全市陶瓷产业迈上新台阶。',
    '指标 2030年 2033年',
    '规上企业 40家 60家',
    '建设陶瓷创新中心；',
    '举办陶瓷大会。',
    '联系人：办公室',
    '云州市人民政府',
    '2031年2月28日',
  ]);
});

test('Markdown keeps the numbers of its lists, and a wave between numbers strikes nothing through', () => {
  const article = read('plan.txt');
  expect(article).toMatchObject({
    title: '云州市机器人产业三年计划',
    publisher: '云州发布',
    published: '2032-01-05',
  });
  expect(rows(article.paragraphs)).toEqual([
    [5, 'subhead', '一、目标'],
    [7, 'body', '到2034年，建成3~5个园区，3.2~4万台产能，“机器人＋”应用。全面推开。'],
    [9, 'list-item', '1. 建设园区。 第一批选在东区。'],
    [11, 'list-item', '2) 培育企业。'],
    [13, 'list-item', '组织大赛'],
    [14, 'list-item', '设立基金'],
    [16, 'table-row', '年份 数量'],
    [18, 'table-row', '2033 10家'],
  ]);
});

test('Text broken at a margin is read as the paragraphs it was', () => {
  const line = '云州竹编产业源远流长，产品精美，远近闻名深受喜爱';
  const article = parse(
    `云州竹编产业\n\n${Array(8).fill(line).join('\n')}\n行销各地。\n\n第二段也在这里写下去，直到这一段结束。\n`,
  );
  expect(texts(article)).toEqual([`${line.repeat(8)}行销各地。`, '第二段也在这里写下去，直到这一段结束。']);
});

test('A text with neither headline nor date says so in errors, and is read all the same', () => {
  const article = parse('云州市发展竹编产业，培育一批企业，建设一批园区。\n第二段文字在这里。\n');
  expect(article).toMatchObject({ title: null, published: null });
  expect(article.file.messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([
    ['no-title', true],
    ['no-date', true],
  ]);
});

test('A text that lacks only its date says so in a warning', () => {
  const article = parse('---\ntitle: 甲\n---\n正文第一段在这里写完。\n');
  expect(article.file.messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([['no-date', false]]);
});

test('Broken front matter is an error at its line, and nothing of it is used', () => {
  const article = parse('---\ntitle: 甲\ntags: [乙\ndate: 2030-01-01\n---\n正文第一段在这里写完。\n');
  expect(article).toMatchObject({ title: null, published: null });
  expect(article.file.messages[0]).toMatchObject({ ruleId: 'front-matter', fatal: true, line: 4 });
});

test('A stamp that is no day is a warning at its line and is not guessed', () => {
  const article = parse('---\ntitle: 甲\ndate: 2030-02-30\n---\n正文第一段在这里写完。\n');
  expect(article.published).toBeNull();
  expect(article.file.messages[0]).toMatchObject({ ruleId: 'date', fatal: false, line: 3, column: 7 });
});

test('A file cut off inside a tag is an error at the tag; what stands before it is read', () => {
  const article = parse('---\ntitle: 甲\ndate: 2030-02-03\n---\n<p>完整的一段。</p>\n<p class="art');
  expect(texts(article)).toEqual(['完整的一段。']);
  expect(article.file.messages[0]).toMatchObject({ ruleId: 'cut-off', fatal: true, line: 6, column: 1 });
});

test('A “less than” sign in running text is no tag', () => {
  const article = parse('---\ntitle: 甲\ndate: 2030-02-03\n---\n当x<y时，仍有a<b。\n\n第二段。\n');
  expect(texts(article)).toEqual(['当x<y时，仍有a<b。', '第二段。']);
  expect(article.file.messages).toEqual([]);
});
