import { describe, expect, it, test } from 'vitest';
import type { DocumentMention, OutlineItem } from '../../../schema/reading.ts';
import { articleOfText } from '../testing/article-of-text.ts';
import { recogniseFigures, traceFigures } from './index.ts';

const nothing = { documents: [], dates: [], outline: [] };
const subject = (title: string): DocumentMention => ({
  title,
  number: null,
  role: 'subject',
  at: [{ paragraph: 1, start: 0, end: 1 }],
});
const item = (paragraph: number, depth: number, heading: string): OutlineItem => ({
  label: '一、',
  depth,
  heading,
  agencies: [],
  at: { paragraph, start: 0, end: 1 },
});

/** Figures of one paragraph in an article of mid-June 2030. */
const read = (text: string) => recogniseFigures(articleOfText([text]), nothing);

describe('Planned quantities', () => {
  test.each([
    ['打造5个云雾检测平台', 5, '个', '云雾检测平台', null, null],
    ['到2033年,上云率达到65％', 65, '%', '上云率', null, 2033],
    ['到2033年,云产值突破1．2亿元', 120_000_000, '元', '云产值', '突破', 2033],
    ['到2033年,购置云镜等设备45台（套）', 45, '台（套）', '云镜等设备', null, 2033],
    ['到2033年,办理时间控制在8小时以内', 8, '小时', '办理时间', '以内', 2033],
    ['到2033年,收入跨过千亿元', 1e11, '元', '收入', null, 2033],
    ['到2033年,上云率达到九成五', 95, '%', '上云率', null, 2033],
    ['聘请“云师傅”40名', 40, '名', '“云师傅”', null, null],
    ['离2035年“云企达到200家”的目标还远', 200, '家', '云企', null, 2035],
    ['到2033年,建成60个示范园区', 60, '个', '示范园区', null, 2033],
    ['力争到2033年培育万家“小石头”企业', 10_000, '家', '“小石头”企业', null, 2033],
    ['到2035年,全市云服务企业达到1.2万家以上', 12_000, '家', '全市云服务企业', '以上', 2035],
    ['完成20项标准研制', 20, '项', '标准', null, null],
    ['力争产业规模突破3.5万亿元', 3.5e12, '元', '产业规模', '突破', null],
    ['到2033年,研发投入强度超过3%', 3, '%', '研发投入强度', '超过', 2033],
    ['到2033年,覆盖率达到九成以上', 90, '%', '覆盖率', '以上', 2033],
    ['到2033年,新增就业20万人左右', 200_000, '人', '就业', '左右', 2033],
    ['到2033年底前建设不少于3个中试基地', 3, '个', '中试基地', '不少于', 2033],
    ['“十六五”末,园区总数达到80个', 80, '个', '园区总数', null, 2035],
    ['今年底前遴选百余个典型场景', 100, '个', '典型场景', '余', 2030],
    ['明年将新建12座云仓', 12, '座', '云仓', null, 2031],
    ['力争用3年时间培育40家领航企业', 40, '家', '领航企业', null, 2033],
    ['到2033年,单位产值能耗较2029年下降13.5%', 13.5, '%', '单位产值能耗', null, 2033],
    ['到2033年,软件收入翻一番', 2, '倍', '软件收入', null, 2033],
    ['2032年建成8个云港', 8, '个', '云港', null, 2032],
    ['设立规模不低于100亿元的云母基金', 1e10, '元', '规模', '不低于', null],
    ['降低企业用云成本10%以上', 10, '%', '降低企业用云成本', '以上', null],
    ['支持每个县建设1个共享车间', 1, '个', '共享车间', null, null],
    ['将办理时限压缩至10个工作日以内', 10, '个工作日', '办理时限', '以内', null],
    ['在已建成40个站点的基础上,再新建25个站点', 25, '个', '站点', null, null],
  ])('%s', (text, value, measure, what, qualifier, byYear) => {
    const targets = read(text).filter((figure) => figure.class === 'target');
    expect(targets).toMatchObject([{ value, measure, qualifier, byYear }]);
    expect(targets[0]?.what).toBe(what);
  });

  it('are all read where one verb and one year govern a list', () => {
    const figures = read('到2033年,培育10家链主企业、千家配套企业和3—5个云集群。');
    expect(figures).toMatchObject([
      { value: 10, what: '链主企业', class: 'target', byYear: 2033 },
      { value: 1000, what: '配套企业', class: 'target', byYear: 2033 },
      { value: 3, max: 5, what: '云集群', class: 'target', byYear: 2033 },
    ]);
  });

  it('are given their own noun where 分别 deals them out', () => {
    const figures = read('到2033年,云化率、联网率分别超过90%、70%。');
    expect(figures).toMatchObject([
      { value: 90, what: '云化率', class: 'target' },
      { value: 70, what: '联网率', class: 'target' },
    ]);
  });

  it('are told from what they start at', () => {
    const figures = read('到2033年,占比由12%提高到18%。');
    expect(figures.map((figure) => [figure.value, figure.class])).toEqual([
      [12, 'result'],
      [18, 'target'],
    ]);
  });

  it('take each the deadline that stands nearest before them', () => {
    const figures = read('到2032年,建成60个园区;到2035年,建成100个园区。');
    expect(figures.map((figure) => [figure.value, figure.byYear])).toEqual([
      [60, 2032],
      [100, 2035],
    ]);
  });
});

describe('Deadlines', () => {
  const plan = ['《云岭市云服务实施方案(2031—2034年)》印发。', '推动建设100个云谷。'];

  it('come from the term in the subject’s title where the text gives none', () => {
    const known = { ...nothing, documents: [subject('云岭市云服务实施方案(2031—2034年)')] };
    expect(recogniseFigures(articleOfText(plan), known)).toMatchObject([{ value: 100, byYear: 2034 }]);
  });

  it('counted ahead that miss the last of the term by one are that last year', () => {
    const known = { ...nothing, documents: [subject('云岭市云服务实施方案(2030—2032年)')] };
    const article = articleOfText(['力争用三年时间,建成60个云谷。']);
    expect(recogniseFigures(article, known)).toMatchObject([{ value: 60, byYear: 2032 }]);
  });

  it('that open a paragraph hold for all of it', () => {
    expect(read('今年,云岭要办好六件事。建设20个云港。')).toMatchObject([{ value: 20, byYear: 2030 }]);
  });

  it('do not come from a date line that is set as a heading', () => {
    const article = articleOfText([{ kind: 'subhead', text: '2030年6月6日云岭报' }, '厅里要建设20个云港。']);
    expect(recogniseFigures(article, nothing)).toMatchObject([{ value: 20, byYear: null }]);
  });

  it('are null where no title has a term', () => {
    expect(recogniseFigures(articleOfText(plan), nothing)).toMatchObject([{ value: 100, byYear: null }]);
  });

  it('do not leak from one section into another', () => {
    const article = articleOfText([
      '一、主要目标',
      '到2033年,建成60个云谷。',
      '再建30个云站。',
      '二、重点任务',
      '建设20个云港。',
    ]);
    const known = { ...nothing, outline: [item(1, 1, '主要目标'), item(4, 1, '重点任务')] };
    expect(recogniseFigures(article, known).map((figure) => [figure.value, figure.byYear])).toEqual([
      [60, 2033],
      [30, 2033],
      [20, null],
    ]);
  });

  it('pass from a lead-in that ends in a colon to its list and no further', () => {
    const article = articleOfText([
      '到2033年,实现以下目标:',
      '——云谷达到60个。',
      '——云站达到30个。',
      '建设20个云港。',
    ]);
    expect(
      recogniseFigures(article, nothing).map((figure) => [figure.value, figure.class, figure.byYear]),
    ).toEqual([
      [60, 'target', 2033],
      [30, 'target', 2033],
      [20, 'target', null],
    ]);
  });
});

it('deals out years with 分别', () => {
  const figures = read('到2032年和2034年,云谷分别达到50个和100个。');
  expect(figures.map((figure) => [figure.value, figure.what, figure.byYear])).toEqual([
    [50, '云谷', 2032],
    [100, '云谷', 2034],
  ]);
});

it('keeps a deadline for the sentences behind it', () => {
  expect(read('到2033年,云化水平显著提升。云化率超过70%。')).toMatchObject([
    { value: 70, class: 'target', byYear: 2033 },
  ]);
});

describe('What has happened', () => {
  test.each([
    ['截至2029年底,全市已建成云谷40个', 40],
    ['目前,全省有云企业3000余家', 3000],
    ['去年新增云站120座', 120],
    ['上半年,云产业增加值同比增长8.5%', 8.5],
    ['全市建成了25个云仓', 25],
    ['2028年,云服务收入达到30亿元', 3e9],
    ['累计培育云企业860家', 860],
    ['20项云标准已发布实施', 20],
    ['全国共有56个云谷', 56],
    ['云产业规模达到3万亿元', 3e12],
  ])('%s', (text, value) => {
    expect(read(text)).toMatchObject([{ value, class: 'result', byYear: null }]);
  });

  it('does not swallow what a plan adds up to', () => {
    expect(read('到2033年,累计培育云企业860家')).toMatchObject([{ class: 'target', byYear: 2033 }]);
  });
});

it('gives what is said again once, from the body rather than the headline', () => {
  const article = articleOfText(['到2033年,打造50个云品牌。', '到2033年,推动打造50个云品牌。'], {
    head: ['到2033年,打造50个云岭云品牌'],
  });
  expect(recogniseFigures(article, nothing)).toMatchObject([{ value: 50, at: { paragraph: 1 } }]);
});

it('quotes exact runs of at most 40 characters', () => {
  const texts = [
    '到2033年,建设100个面向云岭全域高原特色农业与现代加工制造业深度融合发展的综合性公共技术服务与转化应用平台',
    '云岭省九部门印发《云服务三年行动计划》,到2033年云企业达到1.2万家,其中上市企业50家以上。',
  ];
  for (const text of texts) {
    for (const { phrase, at } of read(text)) {
      expect(phrase.length).toBeLessThanOrEqual(40);
      expect(text.slice(at.start, at.end)).toBe(phrase);
    }
  }
});

it('names the rule that took or refused every number', () => {
  const trace = traceFigures(articleOfText(['一、到2033年,建成60个云谷和一批云站。']), nothing);
  expect(trace.figures.map(({ rule }) => rule)).toEqual(['plan']);
  expect(trace.refused.map(({ text, rule }) => [text, rule])).toEqual([
    ['一', 'label'],
    ['2033', 'period'],
    ['一', 'one'],
  ]);
});

it('reads very long paragraphs in time that grows with their length', () => {
  const start = performance.now();
  read('到2033年,建成60个云谷,占比由12%提高到18%;'.repeat(4000));
  read('3—5家“千企”云'.repeat(10_000));
  read('已建成5个云谷的'.repeat(10_000));
  expect(performance.now() - start).toBeLessThan(15_000);
});
