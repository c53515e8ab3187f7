import { expect, test } from 'vitest';
import { articleOfText } from '../testing/article-of-text.ts';
import { recogniseFigures } from './index.ts';

/** Classes and values of one paragraph in an article of mid-June 2030. */
const read = (text: string) =>
  recogniseFigures(articleOfText([text]), { documents: [], dates: [], outline: [] }).map(
    ({ value, class: kind }) => [value, kind],
  );

const composed = (...values: number[]) => values.map((value) => [value, 'composition']);

test.each([
  ['《云港办法》共六章三十四条,自下月起施行', composed(6, 34)],
  ['云岭市出台“云用券”十二条', composed(12)],
  ['路径上分两步:先试点后推广', composed(2)],
  ['按照项目开工、竣工投产两个阶段,分别给予补助', composed(2)],
  ['这一目标将在4个层面产生重要影响', composed(4)],
  ['本栏目梳理了三份文件', composed(3)],
  ['该规划包括14个细分行业规划,内容涉及16大类产品', composed(14, 16)],
  ['《通知》全文共三部分内容', composed(3)],
  ['本目录收录设备6类、服务机构9家', composed(6, 9)],
  ['《政策》涵盖三大类15项内容', composed(3, 15)],
  ['三地出台云服务新政', composed(3)],
  ['聚焦结算、授信、保险三个环节,推出新政', composed(3)],
  ['按照“补、联、优、育”四条主线推进', composed(4)],
  ['大力推进四项工程(云织、云陶、云纸、云漆)实施', composed(4)],
  ['《方案》写入的8项行业重点任务中,有三项新增', composed(8)],
])('%s counts its parts or authors', (text, parts) => {
  expect(read(text)).toEqual(expect.arrayContaining(parts));
});

test.each([
  '新开云航线40条',
  '到2033年,实施30项举措',
  '围绕12条重点产业链,选聘专家',
  '到2033年,壮大十大云产业',
  '平台接入59个部门的数据',
  '揭榜创新任务15项以上',
  '到2033年,建成六个云港',
  '支持3个云港(甲港、乙港、丙港)试点',
])('%s counts no part of the document', (text) => {
  expect(read(text).filter(([, kind]) => kind === 'composition')).toEqual([]);
});
