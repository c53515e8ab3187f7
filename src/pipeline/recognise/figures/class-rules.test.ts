import { describe, expect, it, test } from 'vitest';
import { articleOfText } from '../testing/article-of-text.ts';
import { recogniseFigures } from './index.ts';

/** Figures of one paragraph in an article of mid-June 2030. */
const read = (text: string) =>
  recogniseFigures(articleOfText([text]), { documents: [], dates: [], outline: [] });

describe('Parts and authors of the document', () => {
  test.each([
    ['云岭省九部门联合印发通知', 9, '部门'],
    ['市经信局等11个部门发布意见', 11, '部门'],
    ['方案提出6项重点任务', 6, '重点任务'],
    ['从4个方面作出部署', 4, '方面'],
    ['提出三方面保障措施', 3, '方面保障措施'],
    ['文件共24条措施', 24, '措施'],
    ['部署开展五大行动', 5, '行动'],
    ['以“六条链”为重点', 6, '链'],
    ['聚焦七个维度', 7, '维度'],
  ])('%s', (text, value, what) => {
    expect(read(text)).toMatchObject([{ value, what, class: 'composition' }]);
  });

  it('are not what a document wants finished', () => {
    expect(read('到2033年,完成30项改革任务')).toMatchObject([{ value: 30, class: 'target' }]);
  });
});

describe('What a report tells', () => {
  test.each([
    '大会上,签约总金额187亿元,签约项目41个',
    '——云企多了。全市新增云企44家',
    '全市拥有云企29家,云产值占比超过三成',
  ])('%s is no target', (text) => {
    expect(read(text).filter((figure) => figure.class === 'target')).toEqual([]);
  });

  it('is told from an order, which begins with its verb', () => {
    expect(read('建设20个云港')).toMatchObject([{ class: 'target' }]);
  });

  it('in the items of a document, a bound on a tally is one to be kept', () => {
    const outline = [
      { label: '一、', depth: 1, heading: '云贷', agencies: [], at: { paragraph: 1, start: 0, end: 1 } },
    ];
    const known = { documents: [], dates: [], outline };
    expect(recogniseFigures(articleOfText(['一、云贷。累计授信不低于25亿元。']), known)).toMatchObject([
      { value: 2_500_000_000, class: 'target' },
    ]);
  });

  it('under a heading of conditions is a threshold', () => {
    const outline = [
      { label: '一、', depth: 1, heading: '申报条件', agencies: [], at: { paragraph: 1, start: 0, end: 1 } },
    ];
    const article = articleOfText(['一、申报条件', '服务企业100家以上。']);
    expect(recogniseFigures(article, { documents: [], dates: [], outline })).toMatchObject([
      { class: 'other' },
    ]);
  });
});

describe('Names of programmes', () => {
  test.each([
    ['推进“云网+”618工程', 618],
    ['开展百万云程序培育行动', 1_000_000],
    ['组织“万家云企行”活动', 10_000],
    ['开展云服务万里行活动', 10_000],
    ['实施“千企培优”工程', 1000],
    ['开展“百场万企”对接', 100],
    ['印发《云岭三年行动计划》', 3],
  ])('%s', (text, value) => {
    expect(read(text)).toMatchObject([{ value, class: 'programme' }]);
  });
});

describe('Numbers that promise nothing', () => {
  test.each([
    '一、总体要求',
    '(十二)云化行动。',
    '进一步推进一体化、统一管理,发展新一代技术',
    '推行“1+N”模式,构建“3+5”体系',
    '2030年3月16日',
    '联系电话:0871-63112233',
    '一是加强领导;二是落实责任',
    '加强第三方评估,关注三农与三亚',
    '围绕“十六五”规划,培育一批云企业',
    '9时30分在三楼会议室召开',
    '第三条 设立云办公室',
    '可拨打12369咨询',
    '云岭〔2030〕、云岭［2030］两号',
    'the plan wants 60 centres',
  ])('%s gives no figure', (text) => {
    expect(read(text)).toEqual([]);
  });

  test.each([
    '推广5G应用',
    '对首次认定的企业给予最高50万元奖励',
    '年营业收入超过2000万元的企业可以申报',
    '云政发〔2030〕12号',
    '申报人年龄不超过45岁',
    '培育有竞争力的千亿级产业',
    '推进“一带一路”建设',
    '实现“两个确保”',
    '分三批组织实施',
    '考核低于60分的云港将被摘牌',
    '按工时结算,每工时80元',
    '云港总投资4.2亿元,占地86亩',
    '每市推荐不超过5个项目',
    '构建国内国际双循环',
    '自受理之日起20日内办结',
    '预计市场规模将达300亿元',
  ])('%s gives no target', (text) => {
    expect(
      read(text)
        .map((figure) => figure.class)
        .filter((kind) => kind !== 'other'),
    ).toEqual([]);
  });
});
