import { describe, expect, it, test } from 'vitest';
import type { DocumentMention } from '../../../schema/reading.ts';
import { articleOfText, type ArticleMatter } from '../testing/article-of-text.ts';
import { recogniseFigures } from './index.ts';

const nothing = { documents: [], dates: [], outline: [] };

/** The figures of paragraphs of news of mid-June 2030, as [value, class, year]. */
const read = (body: readonly string[], matter: ArticleMatter = {}) =>
  recogniseFigures(articleOfText(body, matter), nothing).map((figure) => [
    figure.value,
    figure.class,
    figure.byYear,
  ]);

describe('A comparison inside a plan leaves the plan going on', () => {
  test.each([
    '到2033年，云产业规模位居全国前三，云企达到700家。',
    '到2033年，云产业规模稳居全国第一，云企达到700家。',
    '力争到2033年，云产业名列全省前茅，获评国家级园区，云企达到700家。',
    '到2033年，云产值同比增幅连续三年居全国前列，云企达到700家。',
    '到2033年，建成云谷。云产业居全国前列，云企达到700家。',
  ])('%s', (text) => {
    expect(read([text])).toContainEqual([700, 'target', 2033]);
  });

  it('under a heading of goals', () => {
    expect(read(['二、2033年发展目标', '云产业规模保持全国第一、位居世界前列，云企达到700家。'])).toEqual([
      [700, 'target', 2033],
    ]);
  });

  test.each([
    '云产业规模位居全国第三，云企达到700家。',
    '到2033年，建成云谷。目前，云产业位居全国前三，云企达到700家。',
    '到2033年，建成云谷。云产业位居全国第三，云企达到700家。',
    '到2033年，建成云谷。云岭拥有云企700家，产值达到3亿元。',
  ])('and tells of what is where nothing is planned: %s', (text) => {
    expect(read([text])).toContainEqual([700, 'result', null]);
  });
});

describe('A share before those who make it up', () => {
  test.each([
    ['到2033年，70%的云企基本实现智能化。', 70],
    ['到2033年，三分之二的云企业开展改造。', 66.6666666667],
    ['到2033年，推动超过80%的云企业上云。', 80],
    ['到2033年，实现九成以上的云企业达标。', 90],
  ])('is promised: %s', (text, value) => {
    expect(read([text])).toEqual([[value, 'target', 2033]]);
  });

  test.each([
    '支持研发投入占比达到3%的云企业申报。',
    '支持年均增长3%的云企业申报。',
    '支持研发强度不低于3%的云企业申报。',
  ])('is none where it is a quality of theirs: %s', (text) => {
    expect(read([text])).toMatchObject([[3, 'other', null]]);
  });

  it('is what there is where a survey found it', () => {
    expect(read(['问题仍较突出，约30%的云企业还停留在起步阶段。'])).toEqual([[30, 'result', null]]);
    expect(read(['这次摸底覆盖全部云县和30%的云镇。'])).toEqual([[30, 'other', null]]);
  });
});

describe('The year of goals', () => {
  test.each([
    '《云计划》高标准确定2033年发展目标。做强云织方面，云企达到700家；建成云谷5个。',
    '云岭明确了2033年主要目标。云企达到700家，建成云谷5个。',
  ])('reaches into the next sentences: %s', (text) => {
    expect(read([text])).toEqual([
      [700, 'target', 2033],
      [5, 'target', 2033],
    ]);
  });

  it('is none where the goals have been reached', () => {
    expect(read(['云岭圆满完成2033年发展目标。云企达到700家。'])).toMatchObject([[700, 'result', null]]);
  });

  it('is that of a sentence which tells of a year ahead', () => {
    expect(read(['2033年，全市云企达到700家。'])).toEqual([[700, 'target', 2033]]);
    expect(read(['2029年，全市云企达到700家。'])).toEqual([[700, 'result', null]]);
    expect(read(['2033年，全市云企有望达到700家。'])).toEqual([[700, 'other', null]]);
  });

  it('is carried on behind a word that strives', () => {
    expect(read(['到2033年，力争建成云谷5个。云企突破700家，占比达60%。'])).toEqual([
      [5, 'target', 2033],
      [700, 'target', 2033],
      [60, 'target', 2033],
    ]);
  });

  it('is that of the whole span, not of a sum over it', () => {
    expect(read(['2031—2034年，每年培育云企20家，三年累计培育60家。'])).toEqual([
      [20, 'target', 2034],
      [60, 'target', 2034],
    ]);
  });

  it('stands in a bracket behind what is to be finished', () => {
    expect(read(['新增云企20家（云局，2033年底前完成）；再建云谷。'])).toEqual([[20, 'target', 2033]]);
  });

  it('is that of 全年 in a document of one year', () => {
    const subject: DocumentMention = {
      title: '关于云服务若干政策措施（2030年版）',
      number: null,
      role: 'subject',
      at: [{ paragraph: 1, start: 0, end: 1 }],
    };
    const known = { ...nothing, documents: [subject] };
    const figures = recogniseFigures(articleOfText(['全年新增云桩300根以上。']), known);
    expect(figures).toMatchObject([{ value: 300, class: 'target', byYear: 2030 }]);
    expect(read(['全年新增云桩300根以上。'])).toEqual([[300, 'result', null]]);
  });

  it('goes on in a paragraph that 同时 or 此外 joins', () => {
    expect(read(['到2033年，建成云谷5个。', '同时，云企的投入超过收入的8%。'])).toContainEqual([
      8,
      'target',
      2033,
    ]);
    expect(read(['到2033年，建成云谷5个。', '此外，力争云企达到700家。'])).toContainEqual([
      700,
      'target',
      2033,
    ]);
    expect(read(['到2033年，建成云谷5个。', '同时，云岭已有云企700家。'])).toContainEqual([
      700,
      'result',
      null,
    ]);
  });

  it('turns a paragraph that looks back to what is to come', () => {
    expect(read(['三年来，云岭建成云站30个。未来三年，云岭将建成云站60个。'])).toEqual([
      [3, 'other', null],
      [30, 'result', null],
      [60, 'target', 2033],
    ]);
  });
});

describe('Bare lines that head the parts of a plan', () => {
  it('begin its goals and end them', () => {
    const body = ['工作目标', '2033年：云企突破700家。', '政策保障', '云企达到900家。'];
    expect(read(body)).toEqual([
      [700, 'target', 2033],
      [900, 'result', null],
    ]);
  });
});

describe('Numbers beside a plan', () => {
  it('count those at the head of a row', () => {
    expect(read(['到2033年，收入前50家企业的投入占比达到8%。'])).toEqual([
      [50, 'other', null],
      [8, 'target', 2033],
    ]);
  });

  it('go on with a list under one verb', () => {
    expect(read(['到2033年，形成云织等产业链3个，云陶、云纸等2个产业链、10个产业集群。'])).toEqual([
      [3, 'target', 2033],
      [2, 'target', 2033],
      [10, 'target', 2033],
    ]);
  });

  it('name a model', () => {
    expect(read(['到2033年，生产云舟700支线飞机。'])).toEqual([[700, 'other', null]]);
  });

  it('are raised for all or granted to each', () => {
    expect(read(['到2033年，撬动社会资本20亿元，给予最高5万元补助。'])).toEqual([
      [2e9, 'target', 2033],
      [5e4, 'other', null],
    ]);
  });

  it('go on telling what is past', () => {
    const outline = [
      { label: '一', depth: 1, heading: '云', agencies: [], at: { paragraph: 1, start: 0, end: 1 } },
    ];
    const text = '云产值同比增长6%。云产业对增长的贡献超四成。';
    const figures = recogniseFigures(articleOfText([text]), { ...nothing, outline });
    expect(figures.map((figure) => figure.class)).toEqual(['result', 'result']);
  });
});
