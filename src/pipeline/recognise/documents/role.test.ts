import { describe, expect, it } from 'vitest';
import { articleOfText } from '../testing/article-of-text.ts';
import { findDocumentNumbers } from './document-number.ts';
import { recogniseDocuments } from './index.ts';

const read = (...body: string[]) => recogniseDocuments(articleOfText(body));
const roles = (...body: string[]) => read(...body).map(({ title, role }) => `${role}: ${title}`);

describe('what an article is about', () => {
  const rolesUnder = (headline: string, ...body: Parameters<typeof articleOfText>[0][number][]) =>
    recogniseDocuments(articleOfText(body, { head: [headline] })).map(
      ({ title, role }) => `${role}: ${title}`,
    );

  it('is the document whose title the headline prints without marks', () => {
    const body = '市长向大会作《云水工作报告》，其中引用《渔港意见》，并提出三项任务。';
    expect(rolesUnder('云水工作报告提出建设渔港', body)).toEqual([
      'subject: 云水工作报告',
      'cited: 渔港意见',
    ]);
  });

  it('is the only document of a report that opens with what it says', () => {
    expect(roles('《渔港规划》提出，到2035年建港。')).toEqual(['subject: 渔港规划']);
    expect(roles('《渔港规划》（2031年版）明确，建港。', '规划提出建港。')).toEqual(['subject: 渔港规划']);
    expect(roles('会上，专家谈《渔港规划》提出的目标。')).toEqual(['cited: 渔港规划']);
    expect(roles('《渔港规划》提出建港，《航标规划》提出建标。')).toEqual([
      'cited: 渔港规划',
      'cited: 航标规划',
    ]);
  });

  it('is a document that somebody drafted and that now comes out', () => {
    expect(roles('由港口部牵头起草的《渔港规划》正式公布。')).toEqual(['subject: 渔港规划']);
    expect(roles('港口部印发的《渔港规划》实施以来，渔港增多。')).toEqual(['cited: 渔港规划']);
  });

  it('is a document issued on a day of the last weeks, in a clause of its own too', () => {
    expect(roles('这是5月7日港口部发布的《渔港方案》描绘的前景。')).toEqual(['subject: 渔港方案']);
    expect(roles('这是2022年5月7日港口部发布的《渔港方案》描绘的前景。')).toEqual(['cited: 渔港方案']);
  });

  it('is each document of the list that is issued, though the headline names one', () => {
    const body = '近日，港口部印发《渔港细则》和《航标办法》，落实《渔港规划》和《灯塔规划》。';
    expect(rolesUnder('港口部印发《渔港细则》', body)).toEqual([
      'subject: 渔港细则',
      'subject: 航标办法',
      'cited: 渔港规划',
      'cited: 灯塔规划',
    ]);
  });

  it('is an agreement that is signed', () => {
    expect(roles('三市港口局共同签署《航标合作备忘录》。')).toEqual(['subject: 航标合作备忘录']);
  });

  it('is no document that only came out at the gathering it reports', () => {
    const body = '会上发布了《渔港指数报告》。';
    expect(rolesUnder('云水市召开渔港大会', body)).toEqual(['cited: 渔港指数报告']);
    expect(rolesUnder('云水市渔港有了新指数', body)).toEqual(['subject: 渔港指数报告']);
  });

  it('is one told in a clause behind the day of its issuing', () => {
    const body = ['2030年1月，有了目标后，6月12日，港口部会同七部门印发的《渔港建设方案》提出任务。'];
    expect(recogniseDocuments(articleOfText(body)).map(({ role }) => role)).toEqual(['subject']);
  });

  it('is what stands in the headline over numbered parts', () => {
    const article = articleOfText(['一、建设渔港', '二、培训渔民'], { head: ['云水渔港2031年工作要点'] });
    expect(recogniseDocuments(article)).toMatchObject([{ title: '云水渔港2031年工作要点', role: 'subject' }]);
  });

  it('is none that a digest names in its text only', () => {
    const body = ['港口部日前印发《渔港建设方案》。'];
    const roles = (headline: string) =>
      recogniseDocuments(articleOfText(body, { head: [headline] })).map(({ role }) => role);
    expect(roles('一周航海动态')).toEqual(['cited']);
    expect(roles('一周航海动态：《渔港建设方案》印发')).toEqual(['subject']);
  });

  it('is none that stands behind the first numbered part alone', () => {
    const body = ['第一章 渔港现状', '港口部日前公布《渔船名录》。'];
    expect(recogniseDocuments(articleOfText(body)).map(({ role }) => role)).toEqual(['cited']);
  });

  it('is no single document of a digest that gives each a subhead', () => {
    const digest = [
      { text: '云水：渔港有补贴', kind: 'subhead' as const },
      '云水市港口局发布《渔港补贴办法》。',
      { text: '白沙：航标有规划', kind: 'subhead' as const },
      '白沙市航标局印发《航标规划》。',
    ];
    expect(rolesUnder('一周新规', ...digest)).toEqual(['cited: 渔港补贴办法', 'cited: 航标规划']);
    expect(rolesUnder('渔港补贴办法来了', ...digest)).toEqual(['subject: 渔港补贴办法', 'cited: 航标规划']);
  });

  it('is the one document whose past issuing its first paragraph recalls, where it has no other news', () => {
    const recalls = '去年12月，港口部印发《渔港措施》（港渔发〔2029〕8号）。一年过去，成效如何？';
    expect(roles(recalls)).toEqual(['subject: 渔港措施']);
    expect(roles(recalls, '港口部近日印发《航标方案》。')).toEqual(['cited: 渔港措施', 'subject: 航标方案']);
  });
});

describe('rules and tables printed in full', () => {
  it('have the number of the order that enacts them', () => {
    const body = [
      '云水市渔港促进办法',
      '（2031年5月7日云水市人民政府令第41号公布 自2031年7月1日起施行）',
      '第一条 为促进渔港发展，制定本办法。',
    ];
    expect(read(...body)).toMatchObject([{ title: '云水市渔港促进办法', number: '云水市人民政府令第41号' }]);
  });

  it('keep a code that begins with 日 where no day stands before it', () => {
    expect(findDocumentNumbers('日政发〔2031〕5号').map(({ number }) => number)).toEqual([
      '日政发〔2031〕5号',
    ]);
  });

  it('are known by an opening that hands over a division of tasks', () => {
    const body = ['云水市渔港重点任务分解表', '根据《渔港规划》，现将重点任务分解如下。'];
    expect(roles(...body)).toEqual(['subject: 云水市渔港重点任务分解表', 'cited: 渔港规划']);
  });
});
