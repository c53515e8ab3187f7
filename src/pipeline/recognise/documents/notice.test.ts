import { describe, expect, it } from 'vitest';
import { articleOfText } from '../testing/article-of-text.ts';
import { recogniseDocuments } from './index.ts';
import { coveredTitles } from './notice.ts';

const read = (...body: string[]) => recogniseDocuments(articleOfText(body));

describe('the title of a notice', () => {
  it.each([
    ['云水省港口厅关于印发《渔港方案》的通知', ['渔港方案']],
    ['关于印发渔港方案（2031—2033年）的通知', ['渔港方案（2031—2033年）']],
    ['关于印发《渔港方案》和《航标办法》的通知（试行）', ['渔港方案', '航标办法']],
    ['云水省政府办公厅关于转发省港口厅关于渔港建设意见的通知', ['省港口厅关于渔港建设意见']],
    ['关于做好渔港建设的通知', []],
    ['渔港方案', []],
  ])('%s covers %s', (title, titles) => {
    expect(coveredTitles(title)).toEqual(titles);
  });
});

describe('a document that a notice covers', () => {
  it('is found on its own line where the notice’s title alone names it', () => {
    const body = ['云港发〔2031〕9号', '各市港口局：', '请认真执行。', '云水省渔港方案', '一、目标'];
    const article = articleOfText(body, { head: ['云水省港口厅关于印发云水省渔港方案的通知'] });
    expect(recogniseDocuments(article)).toMatchObject([
      { title: '云水省渔港方案', number: '云港发〔2031〕9号', role: 'subject', at: [{ paragraph: 4 }] },
    ]);
  });

  it('is found where the notice that prints it names its title twice with 关于', () => {
    const documents = read(
      '日前，云水市政府印发关于支持渔港的若干举措（2031年版）的通知。',
      '云水市人民政府关于印发关于支持渔港的若干举措（2031年版）的通知',
      '各县人民政府：',
      '《关于支持渔港的若干举措（2031年版）》已经同意，现印发给你们。',
    );
    expect(documents).toMatchObject([{ title: '关于支持渔港的若干举措（2031年版）', role: 'subject' }]);
  });

  it('may be named with other words in the notice’s title', () => {
    const documents = read(
      '云水省港口厅关于印发云水省加快渔港发展实施方案的通知',
      '云港发〔2031〕9号',
      '各市港口局：',
      '《云水省加快渔港发展的实施方案》已经省政府同意，现印发给你们。',
    );
    expect(documents).toMatchObject([{ title: '云水省加快渔港发展的实施方案', number: '云港发〔2031〕9号' }]);
  });

  it('may stand beside annexes that no title mark names', () => {
    const documents = read(
      '云水省港口厅关于印发《云水省渔港方案》的通知',
      '云港发〔2031〕9号',
      '各市港口局：',
      '现将《云水省渔港方案》印发给你们。',
      '云水省渔港方案',
      '一、建设渔港',
      '云水省渔港资金管理细则',
      '第一条 为规范资金，制定本细则。',
    );
    expect(documents.map(({ title, role }) => `${role}: ${title}`)).toEqual([
      'subject: 云水省渔港方案',
      'cited: 云水省渔港资金管理细则',
    ]);
  });

  it('is not a document whose tasks it divides', () => {
    const documents = read(
      '云水省港口厅关于分解渔港任务的通知',
      '云港发〔2031〕9号',
      '各市港口局：',
      '现将《云水省工作报告》提出的任务分解如下。',
    );
    expect(documents.map(({ role }) => role)).toEqual(['subject', 'cited']);
  });

  it('is told from the edition that it replaces', () => {
    const documents = read(
      '云水省港口厅关于印发《云水省渔港办法》的通知',
      '云港发〔2031〕9号',
      '各市港口局：',
      '现将《云水省渔港办法》印发给你们。《云水省渔港办法》（云港发〔2025〕3号）同时废止。',
    );
    expect(documents.map(({ number, role }) => [number, role])).toEqual([
      ['云港发〔2031〕9号', 'subject'],
      ['云港发〔2025〕3号', 'cited'],
    ]);
  });

  it('has the number of the table above it, or of the head of its order', () => {
    const table = articleOfText(['各市港口局：', '现就渔港建设提出如下意见。'], {
      head: [
        {
          kind: 'byline',
          text: '发文机关：云水省人民政府 发文字号：云政发〔2031〕2号 发布日期：2031年2月3日',
        },
        '云水省人民政府关于渔港建设的意见',
      ],
    });
    expect(recogniseDocuments(table)[0]?.number).toBe('云政发〔2031〕2号');
    const order = [
      '云水省人民政府令',
      '第12号',
      '《云水省渔港条例》已经会议通过，现予公布。',
      '云水省渔港条例',
      '（2021年3月4日云水省人民政府令第2号公布 2031年5月6日修订）',
      '第一条 为了建设渔港，制定本条例。',
    ];
    expect(read(...order)).toMatchObject([{ title: '云水省渔港条例', number: '云水省人民政府令第12号' }]);
  });

  it('is told by a headline that says who issues it', () => {
    const article = articleOfText(['各市港口局：', '现就有关事项通知如下。'], {
      head: ['港口部发布关于加强渔港安全的通知'],
    });
    expect(recogniseDocuments(article)[0]?.title).toBe('关于加强渔港安全的通知');
  });
});
