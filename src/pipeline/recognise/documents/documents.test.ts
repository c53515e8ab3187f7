import { describe, expect, it } from 'vitest';
import { articleOfText } from '../testing/article-of-text.ts';
import { findDocumentNumbers, numberLine } from './document-number.ts';
import { recogniseDocuments } from './index.ts';
import { canStandFor } from './short-names.ts';
import { isSameTitle } from './title-key.ts';

const read = (...body: string[]) => recogniseDocuments(articleOfText(body));
const roles = (...body: string[]) => read(...body).map(({ title, role }) => `${role}: ${title}`);

describe('titles in title marks', () => {
  it('are read as printed, with what is nested, quoted or bracketed in them', () => {
    const titles = read(
      '云水省发布《关于开展“扬帆” 促进渔港发展的通知》。',
      '另见《关于印发〈渔港条例〉的通知》《关于印发《航标规定》的函》和《灯塔规划（2031—2035年）》。',
    ).map(({ title }) => title);
    expect(titles).toEqual([
      '关于开展“扬帆” 促进渔港发展的通知',
      '关于印发〈渔港条例〉的通知',
      '关于印发《航标规定》的函',
      '灯塔规划（2031—2035年）',
    ]);
  });

  it('have locators that cut out the title without its marks', () => {
    const text = '港口部印发《渔港建设方案》。';
    const [document] = read(text);
    const at = document?.at[0];
    expect(text.slice(at?.start, at?.end)).toBe('渔港建设方案');
  });

  it('name one document where only spaces, brackets, issuers or a term differ', () => {
    const documents = read('港口部印发《渔港建设方案（2031—2033年）》。', '其后，《渔港建设方案》受到关注。');
    expect(documents).toHaveLength(1);
    expect(documents[0]?.title).toBe('渔港建设方案（2031—2033年）');
    expect(documents[0]?.at).toHaveLength(2);
    expect(isSameTitle('港口部关于渔港的意见', '关于渔港的意见')).toBe(true);
    expect(isSameTitle('渔港规划(2031-2033年)', '渔港规划（2031—2033年）')).toBe(true);
    expect(isSameTitle('渔港规划', '渔港建设规划')).toBe(false);
    const editions = read(
      '港口部印发《渔港方案（2031—2033年）》，《渔港方案》（港渔发〔2027〕3号）已经到期。',
    );
    expect(editions.map(({ number }) => number)).toEqual([null, '港渔发〔2027〕3号']);
    expect(isSameTitle('云水与白沙关于渔港的安排', '云水与青浦关于渔港的安排')).toBe(false);
  });

  it('are no documents around newspapers, books, films and blank forms', () => {
    expect(read('《云水日报》记者在《潮汐》杂志读到电影《归航》和《渔业周刊》的介绍。')).toEqual([]);
    expect(read('《云水之歌》登上央视，《归航》上映。')).toEqual([]);
    expect(roles('请填报《渔港示范项目申报表》，并报送《渔港任务分工表》。')).toEqual([
      'cited: 渔港任务分工表',
    ]);
  });

  it('that nothing closes are reported with their place and left out', () => {
    const article = articleOfText(['港口部印发《渔港建设方案，提出目标。']);
    expect(recogniseDocuments(article)).toEqual([]);
    expect(article.file.messages).toMatchObject([{ ruleId: 'title-marks', line: 1, column: 6 }]);
  });
});

describe('short names', () => {
  it('are resolved to their document and not listed', () => {
    const documents = read(
      '港口部印发《关于加快渔港数字化发展的实施方案》（以下简称《渔港方案》）。',
      '《渔港方案》提出，《方案》要求，《实施方案》明确。',
    );
    expect(documents.map(({ title }) => title)).toEqual(['关于加快渔港数字化发展的实施方案']);
  });

  it('may keep the term of the full title, and are told from a name that the title only quotes', () => {
    const news = [
      '港口部印发《云水推动渔港三年行动计划（2031—2033年）》。',
      '《三年行动计划（2031—2033年）》分六章。',
    ];
    expect(roles(...news)).toEqual(['subject: 云水推动渔港三年行动计划（2031—2033年）']);
    expect(canStandFor('渔港制造2035', '关于推进“渔港制造2035”试点的意见')).toBe(false);
    expect(canStandFor('扬帆行动', '关于开展“扬帆行动”的通知')).toBe(true);
  });

  it('without a document to stand for are reported', () => {
    const article = articleOfText(['《意见》提出，发展渔港。']);
    expect(recogniseDocuments(article)).toEqual([]);
    expect(article.file.messages).toMatchObject([{ ruleId: 'short-name' }]);
  });

  it.each([
    ['意见', '关于渔港的意见', true],
    ['扬帆行动', '关于开展“扬帆行动”的通知', true],
    ['“三六”渔业规划', '第三十六个渔业年发展规划', false],
    ['渔港保护法', '海洋渔港保护法', false],
    ['渔港保护法', '中华人民共和国渔港保护法', true],
    ['航标规划', '灯塔规划', false],
  ])('%s for %s: %s', (short, title, expected) => {
    expect(canStandFor(short, title)).toBe(expected);
  });
});

describe('document numbers', () => {
  it.each([
    ['港渔发〔2031〕7号', '港渔发〔2031〕7号'],
    ['港渔发[2031]7号', '港渔发[2031]7号'],
    ['港渔发 （2031） 7 号', '港渔发（2031）7号'],
    ['港渔发【2031】第7号', '港渔发【2031】第7号'],
    ['港口部令第12号', '港口部令第12号'],
    ['港口部公告2031年第7号', '港口部公告2031年第7号'],
    ['文号：港渔发〔2031〕7号', '港渔发〔2031〕7号'],
  ])('%s', (line, number) => {
    expect(numberLine(line)).toBe(number);
  });

  it('leave out the words of the sentence that run into them', () => {
    expect(findDocumentNumbers('根据港渔发〔2031〕7号文件').map(({ number }) => number)).toEqual([
      '港渔发〔2031〕7号',
    ]);
    expect(numberLine('到2031年，建成7号码头')).toBeNull();
  });

  it.each([
    ['behind the title in brackets', ['港口部印发《云水渔港方案》（港渔发〔2031〕7号，以下简称《方案》）。']],
    ['in front of the title', ['港口部发布港渔发〔2031〕7号《云水渔港方案》。']],
    ['on the line below a title in marks', ['《云水渔港方案》', '港渔发〔2031〕7号', '现予公布。']],
    ['on the line below a bare title', ['云水渔港方案', '港渔发〔2031〕7号', '为发展渔港，制定本方案。']],
    ['on the line above a bare title', ['港渔发〔2031〕7号', '云水渔港方案', '为发展渔港，制定本方案。']],
  ])('are attached %s', (_, body) => {
    expect(read(...body)).toMatchObject([{ title: '云水渔港方案', number: '港渔发〔2031〕7号' }]);
  });
});

describe('a document printed in full', () => {
  it('is known by its title line before a salutation', () => {
    const body = ['云水省港口厅关于加强渔港管理的通知', '各市、县港口局：', '现就有关事项通知如下。'];
    expect(roles(...body)).toEqual(['subject: 云水省港口厅关于加强渔港管理的通知']);
  });

  it('is known by a title line that runs over two lines', () => {
    const body = ['云水省关于推动渔港发展', '建设航海强省的意见', '云政发〔2031〕3号', '现提出以下意见。'];
    expect(read(...body)).toMatchObject([
      {
        title: '云水省关于推动渔港发展建设航海强省的意见',
        number: '云政发〔2031〕3号',
        at: [{ paragraph: 1 }, { paragraph: 2 }],
      },
    ]);
  });

  it('gives its number and its place to what it hands over', () => {
    const documents = read(
      '云水省港口厅关于印发《云水省渔港方案》的通知',
      '云港发〔2031〕9号',
      '各市港口局：',
      '现将《云水省渔港方案》印发给你们。',
    );
    expect(documents).toMatchObject([
      { title: '云水省渔港方案', number: '云港发〔2031〕9号', role: 'subject' },
    ]);
  });

  it('has its title in the headline rather than over its annex', () => {
    const body = [
      '云港发〔2031〕9号',
      '各市港口局：',
      '现就渔港建设通知如下。',
      '云水省渔港建设行动方案',
      '制定本方案。',
    ];
    const article = articleOfText(body, { head: ['云水省港口厅关于做好渔港建设的通知'] });
    expect(recogniseDocuments(article)[0]).toMatchObject({
      title: '云水省港口厅关于做好渔港建设的通知',
      number: '云港发〔2031〕9号',
      at: [{ paragraph: 0 }],
    });
  });

  it('is not made out of a report’s headline', () => {
    const article = articleOfText(['港口部近日印发文件。'], { head: ['云水省出台渔港建设实施意见'] });
    expect(recogniseDocuments(article)).toEqual([]);
  });
});

describe('the subject', () => {
  it.each([
    ['is issued', ['近日，港口部印发《渔港方案》。'], ['subject: 渔港方案']],
    ['is announced', ['《渔港方案》日前正式发布。'], ['subject: 渔港方案']],
    [
      'is put out for comment',
      ['港口部就《渔港方案（征求意见稿）》公开征求意见。'],
      ['subject: 渔港方案（征求意见稿）'],
    ],
    [
      'is handed over',
      ['《渔港方案》《航标方案》已经省政府同意，现印发给你们。'],
      ['subject: 渔港方案', 'subject: 航标方案'],
    ],
    [
      'is not its ground',
      ['根据《航海法》，港口部印发《渔港方案》。'],
      ['cited: 航海法', 'subject: 渔港方案'],
    ],
    [
      'is not what was issued before',
      ['2021年，港口部印发《航标方案》。', '近日，港口部印发《渔港方案》。'],
      ['cited: 航标方案', 'subject: 渔港方案'],
    ],
    [
      'is not what others speak of',
      ['港口部印发《渔港方案》。', '《航标规划》提出目标。'],
      ['subject: 渔港方案', 'cited: 航标规划'],
    ],
    [
      'is what is named most where nothing is issued',
      ['《渔港方案》提出。', '《方案》明确，对照《航标规划》。'],
      ['subject: 渔港方案', 'cited: 航标规划'],
    ],
    ['is nothing that is only cited once', ['会议学习了《航标规划》。'], ['cited: 航标规划']],
  ])('%s', (_, body, expected) => {
    expect(roles(...body)).toEqual(expected);
  });

  it('is named in the headline', () => {
    const article = articleOfText(['港口部有关负责人答记者问。'], { head: ['《渔港方案》解读'] });
    expect(recogniseDocuments(article)).toMatchObject([
      { title: '渔港方案', role: 'subject', at: [{ paragraph: 0 }] },
    ]);
  });
});

it('reads a megabyte without a full stop in a moment', () => {
  const long = '《渔港方案》提出建设渔港，港渔发〔2031〕7号印发'.repeat(40_000);
  const started = performance.now();
  expect(read(long)).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(4000);
});
