import { describe, expect, it } from 'vitest';
import { recogniseDocuments } from '../documents/index.ts';
import { articleOfText, type ArticleMatter } from '../testing/article-of-text.ts';
import { testingGazetteer } from '../testing/gazetteer.ts';
import { recogniseIssuers } from './index.ts';
import { statedCount } from './stated-count.ts';

function read(body: readonly string[], matter: ArticleMatter = {}) {
  const article = articleOfText(body, matter);
  return recogniseIssuers(article, recogniseDocuments(article), testingGazetteer);
}

describe('the count of issuers', () => {
  it.each([
    ['港口部等13部门近日', 13],
    ['港口部等十一个部门联合', 11],
    ['七部门发文支持渔港', 7],
    ['港口部、国家缆绳总局两部门发布', 2],
    ['九部委：加强航标管理', 9],
    ['云水省渔业厅等省直4部门印发', 4],
    ['当天,五市港口局共同签署', 5],
    ['港口部、缆绳总局共七个部门印发的', 7],
    ['港口部等共计11部门', 11],
    ['包括港口部、缆绳总局在内的六部门', 6],
    ['工程覆盖共15个部门', null],
    ['五市港口局的统计', null],
    ['云水省三部门：支持渔港', 3],
    ['覆盖15个部门和单位', null],
    ['三部曲上演', null],
    ['部门联动', null],
  ])('%s', (text, count) => {
    expect(statedCount(text)).toBe(count);
  });
});

describe('the issuers a report names', () => {
  it.each([
    ['近日，港口部、国家缆绳总局等七部门联合印发《渔港建设方案》。', 7, ['港口部', '国家缆绳总局']],
    [
      '云水省渔业厅、工业和航标厅、地方金融管理局8日对外公布《渔港建设方案》。',
      null,
      ['云水省渔业厅', '云水省工业和航标厅', '云水省地方金融管理局'],
    ],
    ['云水省渔业厅联同云水省商务厅公布《渔港建设方案》。', null, ['云水省渔业厅', '云水省商务厅']],
    [
      '云水省渔业厅、云水省总工会联合召开发布会，发布《渔港建设方案》。',
      null,
      ['云水省渔业厅', '云水省总工会'],
    ],
    ['云水省政府新闻办举行发布会，发布《渔港建设方案》。', null, []],
    ['国家灯标委等13部门昨日发布了《渔港建设方案》。', 13, ['国家灯塔浮标委']],
    ['据潮航部网站5月2日消息，5月1日，港口部、灯语办联合发布《渔港建设方案》。', null, ['港口部', '灯语办']],
    ['经国务院灯语办同意，港口部会同缆绳总局制定了《渔港建设方案》。', null, ['港口部', '缆绳总局']],
    ['为发展渔港，港口部办公厅近日印发《渔港建设方案》。', null, ['港口部办公厅']],
    ['港口部、缆绳总局等七部门为落实部署，近日印发《渔港建设方案》。', 7, ['港口部', '缆绳总局']],
    ['日前，云水省渔业厅、云水省财政厅印发《渔港建设方案》。', null, ['云水省渔业厅', '云水省财政厅']],
    ['港口部就《渔港建设方案（征求意见稿）》公开征求意见。', null, ['港口部']],
    ['记者从港口部获悉，《渔港建设方案》发布。', null, ['港口部']],
    ['记者从港口部航标司获悉，《渔港建设方案》已由云水省渔业厅印发。', null, ['云水省渔业厅']],
    ['记者从云水省政府新闻办公室获悉，《渔港建设方案》发布。', null, []],
    ['日前，云水省渔业厅牵头起草了《渔港建设方案（征求意见稿）》。', null, ['云水省渔业厅']],
    ['近日，港口部会同17个部门和单位联合印发《渔港建设方案》。', 18, ['港口部']],
    ['近日，省政府印发《云水省渔港建设方案》。', null, ['云水省人民政府']],
    ['渔港行业协会昨日发布《渔港建设方案》。', null, ['渔港行业协会']],
    ['根据渔港行业协会近日发布的《渔港建设方案》，港口将增多。', null, ['渔港行业协会']],
    ['《渔港建设方案》日前由云水省渔业厅、云水省财政厅联合印发。', null, ['云水省渔业厅', '云水省财政厅']],
    ['港口部网站发布《渔港建设方案》。', null, ['港口部']],
  ])('%s', (sentence, stated, named) => {
    expect(read([sentence])).toEqual({ stated, named });
  });

  it.each([
    [
      '云水省工信厅、省发改委、财政厅等四部门印发《渔港建设方案》。',
      ['云水省工业和信息化厅', '云水省发展和改革委员会', '云水省财政厅'],
    ],
    [
      '广西壮族自治区人社厅、自治区税务局印发《渔港建设方案》。',
      ['广西壮族自治区人力资源和社会保障厅', '广西壮族自治区税务局'],
    ],
    ['福建经信厅、港口部印发《渔港建设方案》。', ['福建省经济和信息化厅', '港口部']],
    [
      '云水市潮安区工信局、区市场监管局、市住建局印发《渔港建设方案》。',
      ['云水市潮安区工业和信息化局', '云水市潮安区市场监管局', '云水市住房和城乡建设局'],
    ],
    ['省发改委、省科技厅印发《云水省渔港建设方案》。', ['云水省发展和改革委员会', '云水省科技厅']],
    ['省发改委印发《渔港建设方案》，福建省将建设渔港。', ['福建省发展和改革委员会']],
    ['省发改委印发《渔港建设方案》，福建省、江西省都将建设渔港。', ['省发改委']],
    ['省委、省政府印发《云水省渔港建设方案》。', ['中共云水省委', '云水省人民政府']],
    ['港口部、财政厅印发《渔港建设方案》。', ['港口部', '财政厅']],
    ['港口部、缆绳总局共两个部门印发的《渔港建设方案》已公示。', ['港口部', '缆绳总局']],
    [
      '港口部等三部门印发《渔港建设方案》，三部门分别为港口部、缆绳总局、灯语办。',
      ['港口部', '缆绳总局', '灯语办'],
    ],
    ['三部门（港口部、缆绳总局、灯语办）印发《渔港建设方案》。', ['港口部', '缆绳总局', '灯语办']],
    [
      '港口部、灯标委等三部委印发《渔港建设方案》，三部委包括港口部、缆绳总局、灯语办。',
      ['港口部', '缆绳总局', '灯语办'],
    ],
    ['云水、潮安、海门三省渔业厅印发《渔港建设方案》。', []],
    ['云水省委办公厅、省政府办公厅印发《渔港建设方案》。', ['中共云水省委办公厅', '云水省人民政府办公厅']],
    ['记者从市渔业局获悉，《云水市渔港建设方案》已经市政府批准实施。', ['云水市渔业局']],
    ['云水省渔业厅以云渔发〔2031〕2号文印发《渔港建设方案》。', ['云水省渔业厅']],
    ['云水省渔业厅在全国率先出台《渔港建设方案》。', ['云水省渔业厅']],
    ['云水省渔业厅官网正式发布《渔港建设方案》。', ['云水省渔业厅']],
    ['省渔业厅牵头，会同省财政厅制定《云水省渔港建设方案》。', ['云水省渔业厅', '云水省财政厅']],
    ['港口部缆绳总局联合发布《渔港建设方案》。', ['港口部', '缆绳总局']],
    ['记者从云水省渔业厅获悉，我省出台《渔港建设方案》。', []],
  ])('in a list that leaves out what its first name tells, or runs on: %s', (sentence, named) => {
    expect(read([sentence]).named).toEqual(named);
  });

  it('are those in whose name a report to an assembly is given', () => {
    const body = ['各位代表：', '现在，我代表省人民政府，向大会报告工作，请予审议。'];
    expect(read(body, { head: ['云水省政府工作报告'] }).named).toEqual(['云水省人民政府']);
    expect(read(['我代表全体渔民，向大会报告工作。']).named).toEqual([]);
  });

  it('are found where the title has no marks', () => {
    const body = ['近日，云水省政府、港口部印发关于支持渔港的若干措施，提出建港。'];
    expect(read(body).named).toEqual(['云水省人民政府', '港口部']);
  });

  it('are not those of a document that it only cites', () => {
    const body = ['2021年，缆绳总局等九部门印发《航标建设方案》。', '近日，港口部印发《渔港建设方案》。'];
    expect(read(body)).toEqual({ stated: null, named: ['港口部'] });
  });

  it('are those of the fullest list, a short name of the document included', () => {
    const body = ['近日，港口部等三部门印发《渔港建设方案》。', '港口部会同缆绳总局、灯语办制定了《方案》。'];
    expect(read(body)).toEqual({ stated: 3, named: ['港口部', '缆绳总局', '灯语办'] });
  });

  it('come from the headline where the text names none', () => {
    const head = ['潮航部等五部门：加快渔港建设'];
    expect(read(['《渔港建设方案》近日发布。'], { head })).toEqual({ stated: 5, named: ['潮汐航道部'] });
  });
});

describe('the issuers of a document printed in full', () => {
  const body = ['关于加强渔港建设的通知', '各市港口局：', '现就有关事项通知如下。'];

  it('are the names under it, one a line or run together, with or without a seal', () => {
    const signed = [...body, '港口部', '国家缆绳总局灯语办', '船坞银行（盖章）', '2030年6月1日'];
    expect(read(signed).named).toEqual(['港口部', '国家缆绳总局', '灯语办', '船坞银行']);
  });

  it('are the names under the notice and not those under its annex', () => {
    const signed = [...body, '港口部', '2030年6月1日', '附件1', '名单', '缆绳总局', '2030年5月1日'];
    expect(read(signed).named).toEqual(['港口部']);
  });

  it('stand in the table of particulars above it', () => {
    const head = [
      { kind: 'byline' as const, text: '发文机关：港口部、缆绳总局 成文日期：2031年2月3日' },
      '渔港建设方案',
    ];
    const article = articleOfText(['各市：', '现将《渔港建设方案》印发给你们。'], { head });
    const documents = recogniseDocuments(article);
    expect(recogniseIssuers(article, documents, testingGazetteer).named).toEqual(['港口部', '缆绳总局']);
  });

  it('stand in the title where nobody signs', () => {
    const article = [
      '港口部缆绳总局等四部门关于加强渔港建设的通知',
      '各市港口局：',
      '现就有关事项通知如下。',
    ];
    expect(read(article)).toEqual({ stated: 4, named: ['港口部', '缆绳总局'] });
  });

  it('are listed once each', () => {
    expect(read([...body, '港口部', '港口部', '灯标委', '国家灯塔浮标委', '2030年6月1日']).named).toEqual([
      '港口部',
      '国家灯塔浮标委',
    ]);
  });
});

describe('the issuers that are told another way', () => {
  it.each([
    [
      'the past issuing that an article follows up',
      ['去年12月，港口部印发《渔港措施》。如今成效如何？'],
      ['港口部'],
    ],
    [
      'a briefing on what was newly issued',
      ['云水省渔业厅24日在白沙举行发布会，解读新近印发的《渔港方案》。'],
      ['云水省渔业厅'],
    ],
    [
      'a body named before and meant by 该厅',
      ['云水省渔业厅通报了情况。', '面向明年，该厅印发了《渔港方案》。'],
      ['云水省渔业厅'],
    ],
    ['a document without a title', ['云水市渔业局近日下发通知，要求摸清家底。'], ['云水市渔业局']],
    [
      'the same, in the passive',
      ['行动由云水市渔业局、白沙市商务局联合印发活动方案并实施。'],
      ['云水市渔业局', '白沙市商务局'],
    ],
  ])('by %s', (_, body, named) => {
    expect(read(body).named).toEqual(named);
  });

  it('are not read from a document that goes out untitled beside the subject', () => {
    const body = ['近日，港口部印发《渔港方案》。', '云水市渔业局下发通知，组织学习。'];
    expect(read(body).named).toEqual(['港口部']);
  });

  it('stand in the number of an order', () => {
    const body = [
      '云水市渔港办法',
      '（2031年5月7日云水市人民政府令第41号公布）',
      '第一条 为发展渔港，制定本办法。',
    ];
    expect(read(body).named).toEqual(['云水市人民政府']);
  });

  it('are parted where the spaces between local names fell away', () => {
    const body = ['关于加强渔港建设的通知', '各市港口局：', '现就有关事项通知如下。'];
    const signed = [...body, '白沙市发展和改革委员会白沙市市场监督管理局白沙市渔业促进局', '2030年6月1日'];
    expect(read(signed).named).toEqual([
      '白沙市发展和改革委员会',
      '白沙市市场监督管理局',
      '白沙市渔业促进局',
    ]);
  });
});

it('names who issues before 关于 in a headline, where the body tells the document only', () => {
  const head = ['白沙市财政局白沙市港航局关于印发白沙市渔港方案的通知'];
  const body = ['各区县：', '现将《白沙市渔港方案》印发给你们。'];
  expect(read(body, { head }).named).toEqual(['白沙市财政局', '白沙市港航局']);
});

it('knows a body behind the opening of a wire report, and names none for a headline without a document', () => {
  expect(read(['云水社8月11日电白沙市人民政府发布《渔港方案》。']).named).toEqual(['白沙市人民政府']);
  expect(read(['渔业要加快发展。'], { head: ['港口部：明年渔业增长6%'] }).named).toEqual([]);
});

it('lets an adverb of order stand before the verb of issuing', () => {
  expect(read(['日前，港口部连续发布了《渔港规划》《航标规划》等两个规划。']).named).toEqual(['港口部']);
});
