import { expect, test } from 'vitest';
import { nameBookOf } from './name-book.ts';
import { Interpreter } from './question.ts';
import type { SearchRecord } from './record.ts';

const record = (kind: SearchRecord['kind'], path: string, names: readonly string[]): SearchRecord => ({
  kind,
  path,
  title: names[0] ?? '',
  other: names[1] ?? null,
  names: names.slice(2),
  text: '',
  when: null,
  strand: null,
});
const pinyin: Readonly<Record<string, string>> = { 窑炉办公室: 'yao lu ban gong shi', 云窑办: 'yun yao ban' };
const book = nameBookOf(
  [
    record('agency', '/agencies/kilns/', ['Office of Kilns', '窑炉办公室', '云窑办', 'OKI']),
    record('policy', '/policies/kiln-12/', ['Kiln-lending opinions', '〔2031〕12号', '12']),
    record('event', '/timeline/first/', ['First furnaces lent']),
  ],
  (name) => pinyin[name] ?? '',
);
const interpreter = new Interpreter(book);
const read = (text: string, known: readonly string[] = []) =>
  interpreter.read(text, (word) => Promise.resolve(known.includes(word)));

test.for([
  'OKI',
  'oki',
  'yunyaoban',
  'yún yáo bàn',
  'yun yao ban',
  'yyb',
  '云窑办',
  'office of kilns',
  'kilns office',
])('%s names the body, and is asked under all its names', async (text) => {
  const { named, wordings, mended } = await read(text);
  expect(named.map(({ path }) => path)).toEqual(['/agencies/kilns/']);
  expect(wordings).toContain('窑炉办公室');
  expect(mended).toEqual([]);
});

test.for(['〔2031〕12号', '[2031]12号', '（2031）12号', '12'])('%s names the document', async (text) => {
  expect((await read(text)).named.map(({ path }) => path)).toEqual(['/policies/kiln-12/']);
});

test('the beginning of a name will do', async () => {
  expect((await read('yunya')).named.map(({ path }) => path)).toEqual(['/agencies/kilns/']);
});

test('a name inside a question is exchanged for the others, a number in it is not', async () => {
  const { wordings, named } = await read('what did oki lend in 12 years', ['lend', 'years']);
  expect(named).toEqual([]);
  expect(wordings[0]).toBe('oki lend 12 years');
  expect(wordings).toContain('云窑办 lend 12 years');
  expect(wordings.some((wording) => wording.includes('2031'))).toBe(false);
});

test('a slip of the hand is mended from the words of titles, and said', async () => {
  const { wordings, mended } = await read('furnases lent', ['lent']);
  expect(mended).toEqual([{ from: 'furnases', to: 'furnaces' }]);
  expect(wordings[0]).toBe('furnaces lent');
});

test('a word that some record holds is left alone, and so is what is like nothing', async () => {
  expect((await read('furnases', ['furnases'])).mended).toEqual([]);
  expect((await read('quartzite')).mended).toEqual([]);
});

test('words that say nothing are left out, unless there are no others', async () => {
  expect((await read('what is the furnace', ['furnace'])).wordings[0]).toBe('furnace');
  expect((await read('what is')).wordings[0]).toBe('what is');
});
