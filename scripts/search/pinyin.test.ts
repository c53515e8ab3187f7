import { expect, test } from 'vitest';
import { loadLedger } from '../../src/ledger.ts';
import { fold } from '../../src/search/fold.ts';
import { pinyinOf } from './pinyin.ts';

test('pinyin made by program is that which the glossary keeps by hand', () => {
  // In 512工程 the glossary spells the number out.
  const terms = loadLedger().terms.filter(({ term }) => !/\d/.test(term.zh));
  expect(terms.map(({ term }) => fold(pinyinOf(term.zh)))).toEqual(terms.map(({ pinyin }) => fold(pinyin)));
});

test.for([
  ['央行', 'yanghang'],
  ['银保监会', 'yinbaojianhui'],
  ['国家发展改革委', 'guojiafazhangaigewei'],
  ['科技部', 'kejibu'],
] as const)('%s is read %s', ([name, key]) => {
  expect(fold(pinyinOf(name))).toBe(key);
});
