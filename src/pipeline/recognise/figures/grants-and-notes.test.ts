import { expect, it } from 'vitest';
import { articleOfText } from '../testing/article-of-text.ts';
import { recogniseFigures } from './index.ts';

const nothing = { documents: [], dates: [], outline: [] };
const classesIn = (paragraphs: readonly string[]) =>
  recogniseFigures(articleOfText(paragraphs, { published: null }), nothing).map(({ class: kind }) => kind);

it.each([
  ['grants behind a condition', '对云产值首次突破20亿元、10亿元的，累计分别给予40万元、20万元的奖励。'],
  ['what is paid by what was bought', '云企每年累计采购云件500万元以上的，按采购额的3%给予最高20万元资助。'],
  ['the parts of a budget', '2033年安排8亿元财政资金保障云港建设，其中，云路2亿元，云桥6亿元。'],
  ['what a plan costs', '到2033年，积极实施云港工程（投资需求约3亿元）。'],
  ['a bound told again', '5亩以下（不含5亩）的云场由云局审查。'],
  ['the most that one may do', '到2033年，云企最多进行三个项目。'],
])('reads no goal in %s', (_, sentence) => {
  expect(new Set(classesIn([sentence]))).toEqual(new Set(['other']));
});

it('reads what was reached in the notes under a table of goals', () => {
  expect(
    classesIn([
      '到2033年，云质提高。',
      '注：①云站按新法计数。',
      '②“十七五”期间，云站由12个增加到20个，云标由3项增加到8项。',
    ]),
  ).toEqual(['result', 'result', 'result', 'result']);
});

it('takes a span from one value to another for past where the article has no day', () => {
  const told = '2029年至2033年，云产值从30亿元增长到40亿元。';
  expect(classesIn([told, '2029年至2033年，云业年均增长7.9%，占比提升至34.6%。'])).toEqual([
    'result',
    'result',
    'result',
    'result',
  ]);
  expect(classesIn(['2029年至2033年，力争云产值从30亿元增长到40亿元。']).at(-1)).toBe('target');
});
