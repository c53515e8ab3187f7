import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../parse-article.ts';

const parse = (text: string, path: string) => parseArticle(new VFile({ path, value: Buffer.from(text) }));
const story = '云州市近日印发方案，提出建设一批竹编园区，培育一批竹编企业。';

describe('a page copied as text', () => {
  test('has its headline and its outlet from the title above its tools', () => {
    const text = `云州印发竹编方案 - YZTV\nA A A\n往期节目 可看12个月\n\n云州印发竹编方案\n\n2032-05-07 16:33\n\n${story}`;
    const { title, publisher, published, head, paragraphs } = parse(text, 'a.txt');
    expect({ title, publisher, published }).toEqual({
      title: '云州印发竹编方案',
      publisher: 'YZTV',
      published: '2032-05-07',
    });
    expect(head.map(({ text: line }) => line)).toEqual(['云州印发竹编方案', '2032-05-07 16:33']);
    expect(paragraphs).toHaveLength(1);
  });

  test('is none where the headline does not stand again by itself', () => {
    const { title } = parse(`云州印发竹编方案 - 竹编篇\n\n2032-05-07 16:33\n\n${story}`, 'a.txt');
    expect(title).toBe('云州印发竹编方案 - 竹编篇');
  });
});

describe('a headline that stands in the page’s title alone', () => {
  const page = (body: string) =>
    `<html><head><title>云州竹编&amp;茶业行动计划_云州网</title></head><body>${body}</body></html>`;

  test('is the head’s, with its place there', () => {
    const { head } = parse(page(`<p>${story}</p>`), 'a.html');
    expect(head.map(({ kind, text }) => [kind, text])).toEqual([['headline', '云州竹编&茶业行动计划']]);
    expect(head[0]?.place(0)).toEqual({ line: 1, column: 20 });
    expect(head[0]?.place(5)).toEqual({ line: 1, column: 29 });
  });

  test('is not said twice where a block prints it', () => {
    const { head } = parse(page(`<h1>云州竹编&amp;茶业行动计划</h1><p>${story}</p>`), 'a.html');
    expect(head).toHaveLength(1);
    expect(head[0]?.place(0).column).toBeGreaterThan(40);
  });
});
