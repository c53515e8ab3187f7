import { expect, test } from 'vitest';
import { placeholder, placeholdersIn } from './placeholder.ts';

test('a placeholder is found again with what it stands for', () => {
  const text = `${placeholder('title in English')}, ${placeholder('简称')}`;
  expect(placeholdersIn(text)).toEqual([
    { words: 'TODO(title in English)', wanted: 'title in English', start: 0 },
    { words: 'TODO(简称)', wanted: '简称', start: 24 },
  ]);
});

test('one that was half overwritten is still one', () => {
  expect(placeholdersIn('A plan TODO(title in')).toEqual([
    { words: 'TODO(title in', wanted: 'title in', start: 7 },
  ]);
});

test.each(['A to-do list', '待办 TODO', 'todo(x)', '《方案》（2030年）'])('%s holds none', (text) => {
  expect(placeholdersIn(text)).toEqual([]);
});
