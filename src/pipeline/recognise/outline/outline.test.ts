import { describe, expect, it } from 'vitest';
import { articleOfText } from '../testing/article-of-text.ts';
import { testingGazetteer as gazetteer } from '../testing/gazetteer.ts';
import { depthCounter } from './depth.ts';
import { recogniseOutline } from './index.ts';
import { readLabel } from './labels.ts';
import { readResponsibility } from './responsibility.ts';

/** Items as `label heading`, indented by depth. */
function read(...body: Parameters<typeof articleOfText>[0]): string[] {
  return recogniseOutline(articleOfText(body), [], gazetteer).map(
    ({ label, depth, heading }) => `${'  '.repeat(depth - 1)}${label} ${heading}`,
  );
}

/** Bodies charged, leads with a star. */
const charged = (...body: string[]) =>
  recogniseOutline(articleOfText(body), [], gazetteer).map(({ agencies }) =>
    agencies.map(({ name, lead }) => (lead ? `${name}*` : name)),
  );

describe('a label', () => {
  it.each([
    ['一、总体要求', '一、'],
    ['三、2031年工作', '三、'],
    ['（二十一）建设', '（二十一）'],
    ['(三)建设', '(三)'],
    ['1.建设', '1.'],
    ['12. 建设', '12.'],
    ['3、建设', '3、'],
    ['（4）建设', '（4）'],
    ['5）建设', '5）'],
    ['①建设', '①'],
    ['第一章 总则', '第一章'],
    ['第十二条 本办法', '第十二条'],
    ['专栏1 渔港工程', '专栏1'],
    ['1.1 建设', '1.1'],
  ])('%s', (text, label) => {
    expect(readLabel(text)?.text).toBe(label);
  });

  it.each([
    '3.5万家企业',
    '2030年',
    '三、四线城市',
    '一、二、三产业',
    '十分重要',
    '一是建设',
    '5、10年',
    '第三方',
    '2.3亿元投入',
  ])('is not at the start of %s', (text) => {
    expect(readLabel(text)).toBeNull();
  });
});

describe('an outline', () => {
  it('nests labels in the order they come', () => {
    expect(
      read(
        '一、总体要求',
        '（一）目标。建港。',
        '1.渔港。建设。',
        '2.航标。建设。',
        '（二）原则。坚持。',
        '二、任务',
        '1.灯塔。修。',
      ),
    ).toEqual([
      '一、 总体要求',
      '  （一） 目标',
      '    1. 渔港',
      '    2. 航标',
      '  （二） 原则',
      '二、 任务',
      '  1. 灯塔',
    ]);
  });

  it('puts outer kinds outside, though an inner one came first', () => {
    const depth = depthCounter();
    expect(['digit', 'han', 'han-bracket', 'box', 'digit', 'han'].map(depth)).toEqual([1, 1, 2, 3, 4, 1]);
  });

  it('takes a heading up to the full stop, the colon or the end of the bold run, or the whole line', () => {
    expect(
      read(
        '一、建设渔港。为此投入。',
        '二、目标：到2035年建成。',
        '三、建设航标，修缮灯塔',
        '四、修船（港口部负责）',
        '五、修港（责任单位：港口部）',
      ),
    ).toEqual(['一、 建设渔港', '二、 目标', '三、 建设航标，修缮灯塔', '四、 修船', '五、 修港']);
    const article = articleOfText(['一、建设渔港 大力投入。']);
    const bold = article.paragraphs.map((block) => ({ ...block, bold: [[0, 6]] as const }));
    expect(recogniseOutline({ ...article, paragraphs: bold }, [], gazetteer)[0]?.heading).toBe('建设渔港');
  });

  it('has a locator that holds label and heading', () => {
    const text = '（一） 建设渔港。投入。';
    const [item] = recogniseOutline(articleOfText([text]), [], gazetteer);
    expect(text.slice(item?.at.start, item?.at.end)).toBe('（一） 建设渔港');
  });

  it('holds no rows of tables, boxes, lists of annexes, questions, running enumerations or subheads', () => {
    expect(
      read(
        { text: '一、渔港', kind: 'table-row' },
        { text: '建设渔港', kind: 'subhead' },
        '专栏1 渔港工程',
        '一是建设渔港。二是修缮灯塔。',
        '一、问：为什么？',
        '附件：1.渔港名单',
        '2.航标名单',
        '附件1：渔港',
        '附件2：航标',
      ),
    ).toEqual([]);
  });
});

describe('the bodies charged', () => {
  it.each([
    ['港口部、国家缆绳总局按职责分工负责', '港口部 国家缆绳总局'],
    ['港口部牵头负责', '港口部*'],
    ['港口部牵头，缆绳总局、灯语办配合', '港口部* 缆绳总局 灯语办'],
    ['港口部、缆绳总局牵头，各有关部门按职责分工负责', '港口部* 缆绳总局*'],
    ['港口部牵头、相关部门按照职责分工负责、有关行业协会配合相关工作', '港口部*'],
    ['港口部会同缆绳总局牵头，灯语办等部门参与', '港口部* 缆绳总局* 灯语办'],
    ['牵头单位：港口部；责任单位：缆绳总局、灯语办', '港口部* 缆绳总局 灯语办'],
    [
      '责任单位：省渔业厅、省财政厅，各市、县（市、区）人民政府',
      '省渔业厅 省财政厅 各市、县（市、区）人民政府',
    ],
    [
      '省渔业厅牵头，各县（市、区）政府、云水高新区管委会配合',
      '省渔业厅* 各县（市、区）政府 云水高新区管委会',
    ],
    [
      '责任单位：市渔业局等，各市、特区、区人民政府，各县（市、区）政府（管委会）',
      '市渔业局 各市、特区、区人民政府 各县（市、区）政府（管委会）',
    ],
    ['港口部、灯语办等省有关部门和各地级以上市人民政府按职责分工负责', '港口部 灯语办 各地级以上市人民政府'],
    ['责任单位：☆港口部、灯语办。标☆的为牵头单位，下同。', '港口部* 灯语办'],
    ['负责部门：港口部、缆绳总局', '港口部 缆绳总局'],
    ['列首位者牵头：港口部、灯语办', '港口部* 灯语办'],
    ['责任单位：省渔业厅（列首位者为牵头单位，下同）、省财政厅', '省渔业厅* 省财政厅'],
    ['港口部、缆绳总局会同在港院校实施', '港口部 缆绳总局'],
    ['港口部、缆绳总局、灯语办按职责分工负责，列首位者牵头', '港口部* 缆绳总局 灯语办'],
    ['省渔业厅负责，2031年底前完成', '省渔业厅'],
    ['港口部负责，持续推进', '港口部'],
    ['中国航海牵头，港口部和缆绳总局负责', '中国航海* 港口部 缆绳总局'],
    ['各市人民政府负责', '各市人民政府'],
    ['各地区、各有关部门负责', ''],
    ['港口部门负责', ''],
    ['责任单位：县渔业局、各乡镇人民政府', '县渔业局 各乡镇人民政府'],
    ['县委督查室', '县委督查室'],
    [
      '省经济和信息化厅、省人力资源和社会保障厅和省渔业厅负责',
      '省经济和信息化厅 省人力资源和社会保障厅 省渔业厅',
    ],
  ])('%s', (text, expected) => {
    const bodies = readResponsibility(text, gazetteer).map(({ name, lead }) => (lead ? `${name}*` : name));
    expect(bodies.join(' ')).toBe(expected);
  });

  it('stand in closing brackets, in brackets within the item, and in lines of their own', () => {
    expect(
      charged(
        '（一）渔港。建设。（港口部负责）',
        '（二）航标。建设。（港口部负责）再修缮。（灯语办负责）',
        '（三）灯塔。修缮。',
        '牵头单位：灯语办；配合单位：港口部',
        '（四）缆绳。更换。（港口部、缆绳总局）',
        '（五）浮标。更换。牵头单位：港口部；配合单位：灯语办，各县（市、区）人民政府。',
        '（六）趸船。更换。（牵头单位：港口部；责任单位：灯语办）',
        '（七）码头（含栈桥）。支持（由企业牵头组建）联盟。',
        '（八）栈桥。修缮。（港口部、灯语办实施）',
      ),
    ).toEqual([
      ['港口部'],
      ['港口部', '灯语办'],
      ['灯语办*', '港口部'],
      ['港口部', '缆绳总局'],
      ['港口部*', '灯语办', '各县（市、区）人民政府'],
      ['港口部*', '灯语办'],
      [],
      ['港口部', '灯语办'],
    ]);
  });

  it('are not sought in notes under a table', () => {
    expect(read('一、指标', '注：① 港口为沿海港口。', '② 渔船为登记在册的渔船。', '二、任务')).toEqual([
      '一、 指标',
      '二、 任务',
    ]);
  });

  it('are led by the first named once a bracket has said so of all that follow', () => {
    expect(
      charged(
        '（一）渔港。建设。（港口部、灯语办负责）',
        '（二）航标。建设。（灯语办、港口部负责，列第一位的为牵头单位，下同）',
        '（三）灯塔。修缮。（港口部、灯语办负责）',
        '（四）缆绳。更换。（港口部负责、灯语办牵头）',
      ),
    ).toEqual([
      ['港口部', '灯语办'],
      ['灯语办*', '港口部'],
      ['港口部*', '灯语办'],
      ['港口部', '灯语办*'],
    ]);
  });

  it('make a text an official one, as its chapters do; an explainer’s parts are nobody’s items', () => {
    const outline = (title: string, ...body: string[]) =>
      recogniseOutline(articleOfText(body, { title, head: [title] }), [], gazetteer).length;
    expect(outline('渔港规划图解', '一、背景', '第一部分至第三部分提出任务。')).toBe(0);
    expect(outline('渔港规划图解', '一、建设。（港口部负责）')).toBe(1);
    expect(outline('渔港方案解读', '各市人民政府：', '一、背景')).toBe(1);
    expect(outline('渔港五年规划（第二章）', '第二章 渔港', '第一节 建设')).toBe(2);
  });

  it('are those of the parent where a line alone closes several items that charge nobody', () => {
    expect(
      charged('（一）渔港', '1.建设渔港。投入。', '2.修缮渔港。投入。', '（牵头单位：港口部）', '（二）航标'),
    ).toEqual([['港口部*'], [], [], []]);
    expect(charged('（一）渔港', '1.建港。（灯语办负责）', '2.修港。投入。', '（牵头单位：港口部）')).toEqual(
      [[], ['灯语办'], ['港口部*']],
    );
    expect(charged('（一）渔港', '1.建港。投入。', '（牵头单位：港口部）', '2.修港。投入。')).toEqual([
      [],
      ['港口部*'],
      [],
    ]);
    expect(charged('（一）渔港', '1.建港。投入。', '（牵头单位：港口部）')).toEqual([[], ['港口部*']]);
  });

  it('belong to the innermost item they close', () => {
    expect(charged('一、任务', '（一）渔港。建设。（港口部负责）')).toEqual([[], ['港口部']]);
  });
});

it('reads a megabyte without a full stop in a moment', () => {
  const started = performance.now();
  recogniseOutline(articleOfText([`一、${'（港口部、灯语办负责'.repeat(100_000)}`]), [], gazetteer);
  recogniseOutline(articleOfText([`一、${'（港口部、灯语办负责）'.repeat(20_000)}`]), [], gazetteer);
  expect(performance.now() - started).toBeLessThan(4000);
});
