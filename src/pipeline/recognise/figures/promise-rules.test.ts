import { describe, expect, it, test } from 'vitest';
import type { DocumentMention, OutlineItem } from '../../../schema/reading.ts';
import { articleOfText } from '../testing/article-of-text.ts';
import { recogniseFigures, traceFigures } from './index.ts';

const item = (paragraph: number, depth: number, heading: string): OutlineItem => ({
  label: '一、',
  depth,
  heading,
  agencies: [],
  at: { paragraph, start: 0, end: 1 },
});
const subject = (title: string, number: string | null = null): DocumentMention => ({
  title,
  number,
  role: 'subject',
  at: [{ paragraph: 1, start: 0, end: 1 }],
});
const nothing = { documents: [], dates: [], outline: [] };

/** The figures of one paragraph of a document of mid-June 2030 that plans, as [value, class]. */
const planned = (text: string) =>
  recogniseFigures(articleOfText([text]), { ...nothing, outline: [item(1, 1, '云服务')] }).map((figure) => [
    figure.value,
    figure.class,
  ]);

describe('Numbers that promise', () => {
  test.each([
    ['打造云织、云陶等5个具有竞争力的云集群。', 5],
    ['推动云织增长,云织投资年均同比新增超过1000亿元。', 100_000_000_000],
  ])('%s has a target', (text, value) => {
    expect(planned(text)).toContainEqual([value, 'target']);
  });
});

describe('Numbers that describe', () => {
  test.each([
    ['在云织、云陶、云纸三个领域建设平台。', 3],
    ['做大做强云织、云陶、云纸、信息技术服务4个优势产业。', 4],
    ['做强云织企业,当年首次列入百家重点企业的,分别给予奖励。', 100],
    ['支持甲市、乙市和丙市3个市先行先试。', 3],
    ['在云谷等8个区域推广。', 8],
    ['培育亿元以上企业。', 100_000_000],
    ['淘汰35吨以下锅炉。', 35],
    ['距云港3公里以内。', 3],
    ['一期建设云路,全长178公里。', 178],
    ['对单站面积不足15平方米的站点改造。', 15],
  ])('%s has no target', (text, value) => {
    const figures = planned(text);
    expect(figures).toContainEqual([value, 'other']);
    expect(figures.filter(([, kind]) => kind === 'target')).toEqual([]);
  });

  it('stand beside the count of what they describe', () => {
    expect(planned('新增十亿元企业3家、亿元企业20家。')).toEqual([
      [1_000_000_000, 'other'],
      [3, 'target'],
      [100_000_000, 'other'],
      [20, 'target'],
    ]);
  });

  it('do not take the least size of what is ordered to be built', () => {
    expect(planned('在云港规划不小于2平方公里的产业园。')).toEqual([[2, 'target']]);
  });
});

describe('Terms of a policy', () => {
  test.each([
    '同一企业每年累计不超过10万元。',
    '按合同额的40%补助。',
    '云企按市场价的六成计收。',
    '申报企业须成立2年以上、研发占比不低于10%。',
    '每5年修订1次目录。',
    '对单台价格50万元以上的设备给予奖励,最高不超过300万元。',
  ])('%s has no target', (text) => {
    expect(planned(text).filter(([, kind]) => kind === 'target')).toEqual([]);
  });

  it('are what a list behind a line of conditions holds', () => {
    const article = articleOfText([
      '申报单位应当符合下列条件:',
      '（一）从业人员300人以上;',
      '（二）云企5家。',
    ]);
    const known = { ...nothing, outline: [item(1, 1, '申报')] };
    expect(recogniseFigures(article, known).map((figure) => figure.class)).toEqual(['other', 'other']);
  });

  it('are what a body of rules orders, less what is to be made', () => {
    const documents = [subject('云券管理办法')];
    const read = (text: string) =>
      recogniseFigures(articleOfText([text]), { ...nothing, documents, outline: [item(1, 1, '云券')] }).map(
        (figure) => figure.class,
      );
    expect(read('云券面值应当不低于500元。')).toEqual(['other']);
    expect(read('每年遴选云企20家。')).toEqual(['target']);
  });
});

describe('What is told as done', () => {
  it('stands under a heading of what there is', () => {
    const article = articleOfText(['一、发展基础', '新建云站60个。', '二、重点任务', '新建云站90个。']);
    const known = { ...nothing, outline: [item(1, 1, '发展基础'), item(3, 1, '重点任务')] };
    expect(recogniseFigures(article, known).map(({ value, class: kind }) => [value, kind])).toEqual([
      [60, 'result'],
      [90, 'target'],
    ]);
  });

  it('stands in a paragraph that looks back', () => {
    expect(planned('过去五年,新建云站60个。云企增加40家。')).toEqual([
      [5, 'other'],
      [60, 'result'],
      [40, 'result'],
    ]);
  });

  it('is not the 目前 in 项目前期', () => {
    expect(planned('做实项目前期工作,开工云项目20个。')).toEqual([[20, 'target']]);
  });
});

describe('What somebody foresees', () => {
  test.each([
    '据第三方机构测算,到2033年,云市场规模将达到45亿元。',
    '云研究会专家预计,到2033年云企达到500家。',
    '有机构预测,未来五年云产值将增长12%。',
  ])('%s is no promise', (text) => {
    expect(planned(text).filter(([, kind]) => kind === 'target')).toEqual([]);
  });

  it('is a promise where the planners expect to bring it about', () => {
    expect(planned('预计撬动投资120亿元。')).toEqual([[12_000_000_000, 'target']]);
  });
});

describe('The year of a promise', () => {
  const years = (...body: string[]) =>
    recogniseFigures(articleOfText(body), { ...nothing, outline: [item(1, 1, '云服务')] }).map((figure) => [
      figure.value,
      figure.byYear,
    ]);

  test.each([
    ['到2032年,建成云站60个。建成云谷7个。', 60, 2032, 7, 2032],
    ['推动云化,2032年底前建成云站60个。建成云谷7个。', 60, 2032, 7, null],
    ['统筹25亿元,其中2031年4亿元;设立云基金50亿元。', 4e8, 2031, 5e9, null],
    ['新建云坞2座,2032年底前投产。再建云谷7个。', 2, 2032, 7, null],
  ])('%s', (text, one, year, other, otherYear) => {
    const read = years(text);
    expect(read).toContainEqual([one, year]);
    expect(read).toContainEqual([other, otherYear]);
  });

  it('passes from a line of its own to the short lines below it', () => {
    expect(years('到2032年底', '云站增至60个', '服务云农10万户次')).toEqual([
      [60, 2032],
      [100_000, 2032],
    ]);
  });

  it('is not over where a young page prints an old document', () => {
    const article = articleOfText(['一、目标', '到2033年,建成云站60个。'], { published: '2040-01-01' });
    const documents = [subject('云服务意见', '云发〔2031〕5号')];
    const known = { ...nothing, documents, outline: [item(1, 1, '目标')] };
    expect(recogniseFigures(article, known)).toMatchObject([{ class: 'target', byYear: 2033 }]);
  });
});

it('“五个一” makes each 一 of its sentence a count', () => {
  expect(planned('实现“三个一”目标:建成一个中心,办好一个展会,培育一批云企。')).toEqual([
    [3, 'composition'],
    [1, 'target'],
    [1, 'target'],
  ]);
});

it('A number between Latin letters is a piece of a code', () => {
  const { figures, refused } = traceFigures(articleOfText(['编号a1b2c3d4e5f6g7h8i9j0k的云站']), nothing);
  expect(figures.filter(({ class: kind }) => kind === 'target')).toEqual([]);
  expect(refused.map(({ rule }) => rule)).toContain('in-a-code');
});
