import { expect, it } from 'vitest';
import { articleOfText } from '../testing/article-of-text.ts';
import { testingGazetteer as gazetteer } from '../testing/gazetteer.ts';
import { recogniseOutline } from './index.ts';

const count = (title: string, ...body: string[]) =>
  recogniseOutline(articleOfText(body, { title, head: [title] }), [], gazetteer).length;

it.each(['以下为全文', '文件原文：', '通知全文如下：', '以下是方案全文：'])(
  'prints the items of a document behind “%s”',
  (line) => {
    expect(count('云水省启动渔港培育', '培育渔港。', line, '一、渔港', '二、航标')).toBe(2);
    expect(count('云水省启动渔港培育', '培育渔港。', '一、渔港', '二、航标')).toBe(0);
  },
);

it('prints the items of a document where two headings are those that documents have', () => {
  expect(count('云水省启动渔港培育', '一、培育目标', '二、申报条件', '三、渔港')).toBe(3);
  expect(count('云水省启动渔港培育', '一、培育目标', '二、渔港')).toBe(0);
  expect(count('渔港方案解读', '一、总体要求', '二、保障措施')).toBe(0);
});

it.each([
  [
    '一、渔港。建港。（港口部、灯语办，各市、县〔市、区〕人民政府）',
    ['港口部', '灯语办', '各市、县〔市、区〕人民政府'],
  ],
  ['一、渔港。建港。（牵头单位：港口部配合单位：灯语办、缆绳总局）', ['港口部*', '灯语办', '缆绳总局']],
  ['一、渔港。建港。（各市、县人民政府）', []],
  ['㈠渔港。建港。（港口部）', ['港口部']],
])('charges the bodies in %s', (text, names) => {
  const [item] = recogniseOutline(articleOfText([text]), [], gazetteer);
  expect(item?.agencies.map(({ name, lead }) => (lead ? `${name}*` : name))).toEqual(names);
});

it('charges no office within the body to which papers go', () => {
  const [item] = recogniseOutline(articleOfText(['一、报送。材料报送至我厅（航标灯塔处）']), [], gazetteer);
  expect(item?.agencies).toEqual([]);
});
