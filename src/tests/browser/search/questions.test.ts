import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Searcher } from '../../../search/searcher.ts';
import { builtSearcher } from './read-built-index.ts';

/** Of the questions of a list, how many must be answered in the first three results. */
const SHARE = 0.97;
const FIRST = 3;

type Questions = Readonly<Record<string, readonly string[]>>;
const lists = parse(readFileSync(join(import.meta.dirname, 'questions.yaml'), 'utf8')) as Record<
  'english' | 'chinese' | 'pinyin-and-numbers',
  Questions
>;

const dist = resolve(import.meta.dirname, '../../../../dist');
const searchers: { en?: Searcher; zh?: Searcher } = {};
beforeAll(async () => {
  searchers.en = await builtSearcher(join(dist, 'search/index'));
  searchers.zh = await builtSearcher(join(dist, 'zh/search/index'));
});

/** The questions of a list that none of the first results answers, with what came instead. */
async function unanswered(searcher: Searcher | undefined, questions: Questions): Promise<string[]> {
  const missed: string[] = [];
  for (const [question, wanted] of Object.entries(questions)) {
    const found = await searcher?.search(question);
    const facts = await Promise.all((found?.hits ?? []).slice(0, FIRST).map((hit) => hit.facts()));
    if (!facts.some(({ path }) => wanted.includes(path)))
      missed.push(`${question}: ${facts.map(({ path }) => path).join(' ')}`);
  }
  return missed;
}

describe('what readers ask is answered in the first three results', () => {
  test.for([
    ['60 questions in English', 'english', 'en', 60],
    ['60 questions in Chinese', 'chinese', 'zh', 60],
    ['30 in pinyin or numbers, asked in English', 'pinyin-and-numbers', 'en', 30],
    ['30 in pinyin or numbers, asked in Chinese', 'pinyin-and-numbers', 'zh', 30],
  ] as const)('%s', async ([, list, locale, count]) => {
    const questions = lists[list];
    const missed = await unanswered(searchers[locale], questions);
    expect(Object.keys(questions)).toHaveLength(count);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(Math.floor(count * (1 - SHARE)));
  });
});

test('any part of a Chinese phrase is found, wherever a dictionary would cut it', async () => {
  for (const part of ['造服务', '业融', '巨人企', '业'])
    expect((await searchers.zh?.search(part))?.hits.length, part).toBeGreaterThan(0);
});

test('a word of no record is taken for the nearest, and that is said', async () => {
  const found = await searchers.en?.search('servitisashun');
  expect(found?.question.mended).toEqual([]);
  expect((await searchers.en?.search('litle giants'))?.question.mended).toEqual([
    { from: 'litle', to: 'little' },
  ]);
});

test('what nothing holds finds nothing', async () => {
  expect((await searchers.en?.search('zzzzzz'))?.hits).toEqual([]);
  expect((await searchers.en?.search(' ？ '))?.hits).toEqual([]);
});
