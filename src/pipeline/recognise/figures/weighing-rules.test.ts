import { describe, expect, test } from 'vitest';
import { articleOfText } from '../testing/article-of-text.ts';
import { recogniseFigures } from './index.ts';

/** The figures of one paragraph of mid-June 2030, or of no known day, as [value, class, year]. */
const read = (text: string, published: string | null = '2030-06-15') =>
  recogniseFigures(articleOfText([text], { published }), { documents: [], dates: [], outline: [] }).map(
    ({ value, class: kind, byYear }) => [value, kind, byYear],
  );

describe('Numbers that are weighed and not promised', () => {
  test.each([
    ['云织的比重未来5年要达到10%有困难。', 10],
    ['云织的比重未来达到10%以上,云岭就会兴旺。', 10],
    ['实现这一目标后,云岭可节约物流费用100亿元以上。', 100e8],
    ['到2033年,云织占比达到5%。新加坡相关数字超过20%。', 20],
    ['到2033年,云织占比达到5%。德国的比重超过25%。', 25],
  ])('%s', (text, value) => {
    expect(read(text)).toContainEqual([value, 'other', null]);
  });

  test('A number of a page is none at all, and nobody plans none', () => {
    expect(read('共有0条评论')).toEqual([]);
    expect(read('力争新增0个平台')).toEqual([[0, 'other', null]]);
  });

  test.each([
    ['到2033年,与德国合作建设平台5个。', 5],
    ['到2033年,建成500个云站,市民一刻钟就能到达。', 500],
    ['力争实现目标后再新增云站50个。', 50],
  ])('but %s promises', (text, value) => {
    expect(read(text)).toContainEqual([value, 'target', expect.toBeOneOf([2033, null])]);
  });
});

describe('Where a number comes from and where it has gone', () => {
  test('A verb of change may reach to the value of a year gone by', () => {
    const text = '近年来,云织费用占比由2022年的18%降至2028年的14.4%。';
    expect(read(text)).toEqual([
      [18, 'result', null],
      [14.4, 'result', null],
    ]);
    expect(read(text, null)).toEqual([
      [18, 'result', null],
      [14.4, 'result', null],
    ]);
  });

  test('or to that of a year to come', () => {
    expect(read('云织占比由2029年的10%提高到2033年的15%。')).toEqual([
      [10, 'result', null],
      [15, 'target', 2033],
    ]);
  });

  test('What there is now is no goal, though the goal stands behind a comma', () => {
    expect(read('《云岭蓝图》目标由现时的1%,到2035年增至1.5%、2040年增至5%。')).toEqual([
      [1, 'result', null],
      [1.5, 'target', 2035],
      [5, 'target', 2040],
    ]);
  });
});

test('A first trial of effects leaves the next clause its promise', () => {
  expect(read('到2033年,培育10个具备示范效应的场景,开通航线18条以上。')).toContainEqual([18, 'target', 2033]);
});
