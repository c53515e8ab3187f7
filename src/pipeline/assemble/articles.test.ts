import { expect, test } from 'vitest';
import type { ArticleEntry } from '../../schema/article-entry.ts';
import type { Evidence } from '../../schema/evidence.ts';
import type { Reading } from '../../schema/reading.ts';
import { assembleArticles } from './articles.ts';

const both = (en: string, zh: string) => ({ en, zh });
const entry = (id: string): ArticleEntry => ({
  id,
  file: `${id}.txt`,
  sha256: '0'.repeat(64),
  publisher: both('The Weekly', '周报'),
  title: both('Mills', '工厂消息'),
  published: '2035-03-02',
  address: null,
  form: 'report',
  tells: ['loom-plan'],
  about: both('Invented.', '虚构。'),
  rights: both('Invented.', '虚构。'),
});
const figure = (
  phrase: string,
  value: number,
  paragraph: number,
  start: number,
): Reading['figures'][number] => ({
  value,
  max: null,
  measure: '台',
  what: '织机',
  qualifier: null,
  byYear: null,
  class: 'target',
  phrase,
  at: { paragraph, start, end: start + phrase.length },
});
const reading = {
  paragraphs: [
    { n: 1, chars: 40, sha256: '0'.repeat(64) },
    { n: 2, chars: 12, sha256: '0'.repeat(64) },
  ],
  figures: [figure('五台织机', 5, 2, 3), figure('九把梭子', 9, 1, 20), figure('五台织机', 5, 1, 2)],
} as unknown as Reading;
const quoted: Evidence = {
  id: 'weekly-looms',
  kind: 'checked',
  article: 'weekly',
  quote: '五台',
  paragraph: 1,
  start: 2,
  end: 4,
  note: null,
};

test('an article has the lengths of its paragraphs and its numbers in the order of the text', () => {
  const [article] = assembleArticles([entry('weekly')], new Map([['weekly', reading]]), [quoted]);
  expect(article?.paragraphs).toEqual([40, 12]);
  expect(article?.figures.map(({ phrase, paragraph, evidence }) => [phrase, paragraph, evidence])).toEqual([
    ['五台织机', 1, 'weekly-looms'],
    ['九把梭子', 1, null],
    ['五台织机', 2, 'weekly-looms'],
  ]);
});

test('an article that was not read has no measure', () => {
  const articles = assembleArticles([entry('weekly'), entry('daily')], new Map(), []);
  expect(articles.map(({ id, paragraphs, figures }) => [id, paragraphs, figures])).toEqual([
    ['daily', [], []],
    ['weekly', [], []],
  ]);
});
