import { expect, test } from 'vitest';
import { matchMeasure } from './index.ts';
import { MEASURES } from './measure-table.ts';

test('Every word of the table is found whole', () => {
  for (const { word, kind } of MEASURES) expect(matchMeasure(word, 0)).toMatchObject({ word, kind });
});

test('A word that a line breaks in two is read whole', () => {
  expect(matchMeasure('1.5个百分', 3)).toEqual({ word: '个百分点', kind: 'share', end: 6 });
});

test.each([
  ['个百分点', '个百分点', 'share'],
  ['个示范区', '个', 'count'],
  ['吨标准煤', '吨标准煤', 'amount'],
  ['人次', '人次', 'count'],
  ['MW以上', 'MW', 'amount'],
  ['大行动', '大', 'kind'],
  ['个工作日', '个工作日', 'time'],
  ['美元', '美元', 'money'],
  ['千伏线路', '千伏', 'amount'],
  ['度电', '度', 'amount'],
  ['台（套）', '台（套）', 'count'],
  ['标箱（TEU）', '标箱', 'count'],
  ['种（册）', '种（册）', 'kind'],
  ['台/套', '台/套', 'count'],
  ['件/万人', '件/万人', 'amount'],
  ['微克/立方米', '微克/立方米', 'amount'],
  ['元/人·年', '元/人·年', 'money'],
  ['公里/小时', '公里/小时', 'amount'],
  ['克/千瓦时', '克/千瓦时', 'amount'],
  ['mg/L', 'mg/L', 'amount'],
  ['届大会', '届', 'count'],
  ['个大类', '个大类', 'kind'],
])('%s begins with the measure %s, a %s', (text, word, kind) => {
  expect(matchMeasure(`甲${text}`, 1)).toMatchObject({ word, kind, end: 1 + word.length });
});

test.each(['部门', '方面', '人工智能', '条件', 'MWx', '分之一', '', '力推进', '大力', '元结构', '行业'])(
  '%j does not begin with a measure',
  (text) => {
    expect(matchMeasure(text, 0)).toBeNull();
  },
);
