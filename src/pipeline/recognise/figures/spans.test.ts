import { describe, expect, test } from 'vitest';
import { articleOfText } from '../testing/article-of-text.ts';
import { recogniseFigures } from './index.ts';

/** The figures of a text of mid-June 2030, as [value, class, year]. */
const read = (...paragraphs: string[]) =>
  recogniseFigures(articleOfText(paragraphs), { documents: [], dates: [], outline: [] }).map(
    ({ value, class: kind, byYear }) => [value, kind, byYear],
  );

describe('Goals go on', () => {
  test('through paragraphs that name an aspect each, below a sentence that announces goals', () => {
    expect(
      read(
        '《云岭方案》指出,到2035年,云谷建设取得进展,实现以下目标:',
        '规模能级。云织企业营业收入超800亿元。',
        '创新赋能实现新突破。研发投入强度提高至2%。',
        '云岭市长在会上介绍,全市现有企业300家。',
        '云织产值占全省的40%。',
      ),
    ).toEqual([
      [800e8, 'target', 2035],
      [2, 'target', 2035],
      [300, 'result', null],
      [40, 'result', null],
    ]);
  });

  test('no further than the next chapter', () => {
    const [goals, first, task] = [
      '到2035年,主要目标是:',
      '1.规模更大。产值突破300亿元。',
      '（一）数字化比例达12%。',
    ];
    const target = [300e8, 'target', 2035];
    expect(read(goals, first, '一、夯实基础', task)).toEqual([target, [12, 'result', null]]);
    expect(read(goals, '一、规模更大。产值突破300亿元。', '二、转型更快', task)).toEqual([
      target,
      [12, 'target', 2035],
    ]);
  });

  test('through lines with a dash, below a paragraph that says by when', () => {
    expect(
      read(
        '其中提到,到2033年,云织产值超过300亿元。',
        '——高端功能提升。劳动生产率超过50万元/人。',
        '——转型明显。数字化比例达80%以上。',
        '云织产值占全省的40%。',
      ),
    ).toEqual([
      [300e8, 'target', 2033],
      [50e4, 'target', 2033],
      [80, 'target', 2033],
      [40, 'result', null],
    ]);
  });

  test('through paragraphs that say what an aspect is to become, below goals told with their year', () => {
    expect(
      read('到2035年,云织发展的目标基本实现。', '规模更大。云织产值达300亿元。', '云织企业总数达300家。'),
    ).toEqual([
      [300e8, 'target', 2035],
      [300, 'result', null],
    ]);
  });

  test('without the year of a time that is counted, since lines may set years of their own', () => {
    expect(
      read('力争用三年时间,建成云谷。', '——规模。到2032年,产值达300亿元。', '——创新。制定标准40项。'),
    ).toContainEqual([40, 'target', null]);
  });
});

describe('A line with a period and what is told of it heads what follows', () => {
  test.each(['2030年经济社会发展主要预期目标', '■ 2030年目标任务', '2030年预期目标:'])(
    '%s opens targets',
    (heading) => {
      expect(read(heading, '●云织增速6%左右', '●新增就业70万人以上')).toEqual([
        [6, 'target', 2030],
        [70e4, 'target', 2030],
      ]);
    },
  );

  test('成绩单 opens results, until the next such line', () => {
    expect(read('■2029年成绩单', '●建成平台5个', '■2030年主要目标', '●建成平台9个')).toEqual([
      [5, 'result', null],
      [9, 'target', 2030],
    ]);
  });
});

test('A paragraph that looks back turns ahead with the year at hand', () => {
  expect(read('过去一年,云岭建成平台5个。今年,将新建平台8个。')).toEqual([
    [5, 'result', null],
    [8, 'target', 2030],
  ]);
});

test('要 behind a year that is the topic plans', () => {
  expect(read('2029年,云织产值达到100亿元。会议强调,2030年,要聚焦云织,产值达到120亿元。')).toEqual([
    [100e8, 'result', null],
    [120e8, 'target', 2030],
  ]);
});

describe('A review of a year gone by', () => {
  const report = '我代表云岭市人民政府向大会报告工作。';
  const review = '过去的一年,云岭人奋力前行。';
  const done = '（一）实力跃升。云织增加值增长9.5%,争取云项目69个。';

  test('holds for its labelled paragraphs', () => {
    expect(read(review, done, '打造云街8条。')).toEqual([
      [9.5, 'result', null],
      [69, 'result', null],
      [8, 'target', null],
    ]);
  });

  test('holds for every paragraph of a report', () => {
    expect(read(report, review, '打造云街8条。', done)).toEqual([
      [8, 'result', null],
      [9.5, 'result', null],
      [69, 'result', null],
    ]);
  });

  test.each(['今年,我们要建设云谷。', '2030年重点工作', '下一步,要建设云谷。'])('ends with %s', (turn) => {
    expect(read(report, review, turn, '（一）力争打造云街8条。')).toEqual([[8, 'target', null]]);
  });
});

test.each(['会议强调,2031年工作,要系统谋划', '2031年重点工作:一是加强调度', '会议强调,2031年,要系统谋划'])(
  '%s: the year is the topic of the sentences behind it',
  (opening) => {
    expect(read(`${opening}。确保云织增长6%以上;谋划项目150个以上。`)).toEqual([
      [6, 'target', 2031],
      [150, 'target', 2031],
    ]);
  },
);
