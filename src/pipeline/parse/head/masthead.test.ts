import { VFile } from 'vfile';
import { describe, expect, it, test } from 'vitest';
import { parseArticle } from '../parse-article.ts';
import { readMasthead } from './masthead.ts';
import { readWireOpening } from './wire-opening.ts';

test.each([
  ['云州日报 2032-05-07', '云州日报', '2032-05-07'],
  ['2032年5月7日　雲州日報', '雲州日報', '2032-05-07'],
  ['云州晚报 2032年5月7日 星期五 第02版', '云州晚报', '2032-05-07'],
  ['云州发布　2032-05-07 08:30', '云州发布', '2032-05-07'],
  ['云州晚报　2032年5月7日　记者　林一鸣', '云州晚报', '2032-05-07'],
])('“%s” is the line of an outlet', (line, outlet, day) => {
  expect(readMasthead(line)).toEqual({ outlet, day });
});

test.each([
  '2032年5月7日',
  '云州日报',
  '发布日期：2032-05-07',
  '字号 2032-05-07',
  '2032年5月7日，云州市印发方案。',
  '云州日报 2032-02-30',
])('“%s” is no line of an outlet', (line) => {
  expect(readMasthead(line)).toBeNull();
});

describe('the opening of an agency’s report', () => {
  it('names the agency, its place and the day', () => {
    expect(readWireOpening('云州社灯塔镇2032年5月7日电 港口部')).toEqual({
      outlet: '云州社',
      day: '2032-05-07',
    });
  });

  it('has its year from the document number that the paragraph tells of, from March on', () => {
    const told = (month: number) =>
      readWireOpening(`云海通讯社云州${month}月7日电 港口部印发《渔港方案》（港渔发〔2032〕8号）。`)?.day;
    expect(told(5)).toBe('2032-05-07');
    expect(told(1)).toBeNull();
  });

  it('may be a bare credit, with or without a day', () => {
    expect(readWireOpening('云州新闻网讯（记者林一鸣）港口部')).toEqual({ outlet: '云州新闻网', day: null });
    expect(readWireOpening('【雲州商報訊】2032年5月7日，港口部')).toEqual({
      outlet: '雲州商報',
      day: '2032-05-07',
    });
    expect(readWireOpening('联网通讯技术发展')).toBeNull();
  });

  it('has no day where no year stands, and is none for 本报 and for running text', () => {
    expect(readWireOpening('云州社灯塔镇5月7日电 港口部')).toEqual({ outlet: '云州社', day: null });
    expect(readWireOpening('本报5月7日讯')).toBeNull();
    expect(readWireOpening('合作社5月7日供电')).toBeNull();
  });
});

describe('publisher and day of an article', () => {
  const parse = (text: string, path = 'article.txt') =>
    parseArticle(new VFile({ path, value: new TextEncoder().encode(text) }));
  const body = '港口部近日印发《渔港方案》，提出到2035年建成渔港二十个，并给出一组具体安排。';

  it('are read from the line under a bare headline, which stays a paragraph', () => {
    const article = parse(`云州渔港有了新方案\n\n云州日报  2032-05-07\n\n${body}\n`);
    expect(article).toMatchObject({ publisher: '云州日报', published: '2032-05-07' });
  });

  it('are read from a credit at the foot', () => {
    const article = parse(`云州渔港有了新方案\n\n${body}\n\n来源：云州新闻网  2032年5月7日\n`);
    expect(article).toMatchObject({ publisher: '云州新闻网', published: '2032-05-07' });
  });

  it('are read from the page: its author where no publisher stands, its site, and a feed’s tag', () => {
    const page = (head: string) =>
      parse(`<html><head>${head}</head><body><p>${body}</p></body></html>`, 'a.html');
    expect(page('<meta name="author" content="云州日报">').publisher).toBe('云州日报');
    expect(page('<meta name="author" content="林一鸣">').publisher).toBeNull();
    expect(page('<title>云州渔港有了新方案_云州观察</title>').publisher).toBe('云州观察');
    expect(parse(`---\ntitle: 渔港\ntags: 云州新闻网\n---\n\n${body}\n`, 'a.md').publisher).toBe(
      '云州新闻网',
    );
  });
});
