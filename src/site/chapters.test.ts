import { expect, test } from 'vitest';
import type { Chapter } from '../schema/chapter.ts';
import { claimsOfChapter, rowsOf } from './chapters.ts';

const both = (words: string) => ({ en: words, zh: words });
const chapter = (blocks: Chapter['blocks']): Chapter => ({
  id: 'looms',
  station: both('Looms'),
  strand: null,
  policies: [],
  title: both('{{count:looms}} looms'),
  blocks,
  onward: { to: '/looms/', label: { en: 'Looms', zh: '织机' } },
});

test('sets margin notes beside the paragraph before them', () => {
  const rows = rowsOf(
    chapter([
      { text: both('One') },
      { term: 'loom' },
      { aside: both('Aside') },
      { small: 'shuttles' },
      { picture: 'looms' },
      { text: both('Two') },
    ]),
  );
  expect(rows).toEqual([
    { text: both('One'), margin: [{ term: 'loom' }, { aside: both('Aside') }, { small: 'shuttles' }] },
    { picture: 'looms', margin: [] },
    { text: both('Two'), margin: [] },
  ]);
});

test('refuses a margin note that belongs to no paragraph', () => {
  expect(() => rowsOf(chapter([{ term: 'loom' }]))).toThrow('chapter “looms”');
  expect(() => rowsOf(chapter([{ picture: 'looms' }, { term: 'loom' }]))).toThrow('without a paragraph');
});

test('lists claims of the title, the text and the asides in reading order', () => {
  const blocks: Chapter['blocks'] = [
    { text: both('by {{target:looms.due}}') },
    { aside: both('{{event:looms.date}}') },
  ];
  expect(claimsOfChapter(chapter(blocks), 'en')).toEqual([
    'count:looms',
    'target:looms.due',
    'event:looms.date',
  ]);
});
