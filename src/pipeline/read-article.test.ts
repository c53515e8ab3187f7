import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { readArticle } from './read-article.ts';
import { loadGazetteer } from './recognise/bodies/gazetteer.ts';

const gazetteer = loadGazetteer([], [{ full: '云州市财政局', short: ['云州市财政局'], informal: [] }]);
const cases = join(import.meta.dirname, 'parse/cases');
const read = (name: string) =>
  readArticle(new VFile({ path: join(cases, name), value: readFileSync(join(cases, name)) }), gazetteer);

test('A reading holds what stands in the article, and none of its sentences', () => {
  const reading = read('newspaper.txt');
  expect(reading.article).toMatchObject({ file: 'newspaper.txt', format: 'text', published: '2032-08-09' });
  expect(reading.paragraphs.map(({ n, chars }) => [n, chars])).toEqual([
    [1, 34],
    [2, 9],
    [3, 40],
  ]);
  expect(reading.documents.map(({ title }) => title)).toEqual(['竹编产业行动方案']);
  expect(reading.figures.filter((figure) => figure.class === 'target')).toMatchObject([
    { value: 12, measure: '家', byYear: 2034 },
  ]);
  expect(JSON.stringify(reading)).not.toContain('竹编是云州的传统产业');
});

test('A file that cannot be read gives an empty reading that says why', () => {
  const bytes = new Uint8Array([0xd6, 0xf1, 0xb1, 0xe0, 0xb2, 0xfa, 0xd2, 0xb5]);
  const reading = readArticle(new VFile({ path: 'folder/gbk.txt', value: bytes }), gazetteer);
  expect(reading).toMatchObject({ article: { file: 'gbk.txt', title: null }, paragraphs: [], figures: [] });
  expect(reading.messages).toMatchObject([{ line: 1, column: 1, severity: 'error', rule: 'gbk' }]);
});

test('Messages come in the order of their places', () => {
  const text = '---\ndate: 2030-02-30\n---\n<p>云州市建设园区。</p>\n<p class="';
  const reading = readArticle(new VFile({ path: 'a.txt', value: new TextEncoder().encode(text) }), gazetteer);
  const lines = reading.messages.map(({ line }) => line ?? 0);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines).toEqual(lines.toSorted((one, other) => one - other));
});
