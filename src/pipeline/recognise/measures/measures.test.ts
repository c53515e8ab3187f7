import { expect, test } from 'vitest';
import { matchMeasure } from './index.ts';

test.each([
  ['个百分点', '个百分点', 'share'],
  ['个示范区', '个', 'count'],
  ['吨标准煤', '吨标准煤', 'amount'],
  ['人次', '人次', 'count'],
  ['MW以上', 'MW', 'amount'],
  ['大行动', '大', 'kind'],
  ['个工作日', '个工作日', 'time'],
  ['美元', '美元', 'money'],
])('%s begins with the measure %s, a %s', (text, word, kind) => {
  expect(matchMeasure(`甲${text}`, 1)).toMatchObject({ word, kind, end: 1 + word.length });
});

test.each(['部门', '方面', '人工智能', '条件', 'MWx', '分之一', '', '力推进', '大力'])(
  '%j does not begin with a measure',
  (text) => {
    expect(matchMeasure(text, 0)).toBeNull();
  },
);
