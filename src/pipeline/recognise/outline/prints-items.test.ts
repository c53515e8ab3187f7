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

it('charges no office within the body to which papers go', () => {
  const [item] = recogniseOutline(articleOfText(['一、报送。材料报送至我厅（航标灯塔处）']), [], gazetteer);
  expect(item?.agencies).toEqual([]);
});
