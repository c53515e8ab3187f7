import { expect, it, test } from 'vitest';
import { articleOfText } from '../testing/article-of-text.ts';
import { recogniseGoals } from './index.ts';

const nothing = { documents: [], dates: [], outline: [] };
const read = (...body: string[]) => recogniseGoals(articleOfText(body), nothing);

test.each([
  ['加快培育一批云服务示范企业。', '培育一批云服务示范企业', null],
  ['力争到2033年,形成万家云企业和一大批云母企业。', '一大批云母企业', 2033],
  ['遴选培育一批云工厂、云平台和云园区,推广经验。', '遴选培育一批云工厂、云平台和云园区', null],
  ['到2033年,云产业生态持续优化。', '云产业生态持续优化', 2033],
  ['到2033年,梯次格局基本成型。', '梯次格局基本成型', 2033],
  ['到2033年,推动形成开放共享的云创新生态。', '推动形成开放共享的云创新生态', 2033],
  ['探索建立云服务统计制度,支持各地试点。', '探索建立云服务统计制度', null],
  ['探索一批可推广的云经验。', '探索一批可推广的云经验', null],
])('%s promises without a number', (text, phrase, byYear) => {
  expect(read(text)).toMatchObject([{ phrase, byYear }]);
});

test.each([
  '目前,云产业生态持续优化。',
  '全市形成了一批云企业。',
  '截至2029年底,已培育一批云企业。',
  '公布第一批云企业名单。',
  '印发若干措施。',
  '云产业生态持续优化。',
  '到2033年,云企业达到500家。',
])('%s promises nothing, or nothing without a number', (text) => {
  expect(read(text)).toEqual([]);
});

it('gives a promise that is said again once', () => {
  expect(read('到2033年,打造一批云谷。', '到2033年,打造一批云谷。')).toMatchObject([
    { at: { paragraph: 1 } },
  ]);
});

it('separates the promises of one sentence', () => {
  expect(read('培育一批云企业、打造一批云品牌,引进一批云人才。').map(({ phrase }) => phrase)).toEqual([
    '培育一批云企业',
    '打造一批云品牌',
    '引进一批云人才',
  ]);
});

it('quotes exact runs of at most 40 characters', () => {
  const text = `培育一批${'面向高原特色的云服务、'.repeat(8)}云企业。`;
  for (const { phrase, at } of read(text)) {
    expect(phrase.length).toBeLessThanOrEqual(40);
    expect(text.slice(at.start, at.end)).toBe(phrase);
  }
});

test.each([
  ['到2033年,云企达到500家,服务网络基本覆盖全市。', '服务网络基本覆盖全市', 2033],
  ['2032年6月底前完成首次评价。', '完成首次评价', 2032],
  ['云检中心力争2031年底建成通车。', '建成通车', 2031],
  ['到本世纪中叶,全面建成云服务强省。', '全面建成云服务强省', 2050],
  ['到2033年,居民收入增长与云产值增长同步。', '居民收入增长与云产值增长同步', 2033],
])('%s promises by a deadline, without a number', (text, phrase, byYear) => {
  expect(read(text)).toMatchObject([{ phrase, byYear }]);
});

test.each([
  '到2033年,通过云平台建设。',
  '2032年12月20日前将实施方案报送省云局。',
  '到2033年,云企覆盖率过半。',
  '过去五年,云服务网络基本覆盖全市。',
])('%s promises nothing without a number', (text) => {
  expect(read(text)).toEqual([]);
});
