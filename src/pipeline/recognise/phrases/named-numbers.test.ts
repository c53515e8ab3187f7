import { expect, test } from 'vitest';
import { findNamedNumbers } from './find-named-numbers.ts';
import { NAMED_NUMBERS } from './named-numbers.ts';

const forms = (text: string) =>
  findNamedNumbers(text).map(({ start, end, named }) => [named.rule, text.slice(start, end)]);

const cases: readonly (readonly [text: string, rule: string, run: string])[] = [
  ['详见www.yunling.example/2031/12', 'address', 'www.yunling.example/2031/12'],
  ['000012345/2030-00021', 'index-number', '000012345/2030-00021'],
  ['代码91530000MA6K000000', 'identifier', '91530000MA6K000000'],
  ['执行GB/T 50999—2031要求', 'standard', 'GB/T 50999—2031'],
  ['按T/YLJX 012-2030检测', 'standard', 'T/YLJX 012-2030'],
  ['按1∶0.5出资', 'ratio', '1∶0.5'],
  ['按6∶3∶1拨付', 'ratio', '6∶3∶1'],
  ['尺寸1200mm×1000mm', 'dimensions', '1200mm×1000mm'],
  ['1个中心+若干站点', 'formula', '1个中心+'],
  ['查询电话：3555 0188。', 'telephone', '电话：3555 0188'],
  ['电话：010-23456789/5721', 'telephone', '电话：010-23456789/5721'],
  ['共有 3 条评论', 'readers', '3 条评论'],
  ['浏览次数：128', 'readers', '浏览次数：128'],
  ['云岭日报 02.12.2030', 'date', '02.12.2030'],
  ['构建2+（3+6）+（4+5）体系', 'pattern', '2+（3+6）+（4+5）'],
  ['所占百分比', 'idiom', '百分'],
  ['咨询：0888-5550173、5550174。', 'telephone', '0888-5550173、5550174'],
  ['“1+N”模式', 'pattern', '1+N'],
  ['云政发〔2030〕12号', 'document-number', '12号'],
  ['位于云港路128号', 'house-number', '128号'],
  ['编号0524', 'leading-zero', '0524'],
  ['达标率=达标数/总数×100%', 'formula', '×100%'],
  ['12345政务服务热线', 'telephone', '12345'],
  ['表6-1　指标', 'label', '表6-1'],
  ['万名就业人员中', 'per-head', '万名'],
  ['推行一台一策', 'idiom', '一台一策'],
  ['到2028 年 6 月底', 'date', '2028 年 6 月'],
  ['2030/31学年', 'date', '2030/31'],
  ['上午8:30开会', 'time-of-day', '8:30'],
  ['十点三十分开会', 'time-of-day', '十点三十分'],
  ['“十六五”期间', 'five-year-plan', '“十六五”期间'],
  ['二是开放', 'label', '二是'],
  ['云链[3]的建设', 'note-or-page', '[3]'],
  ['— 12 —', 'note-or-page', '— 12 —'],
  ['第三条 设立', 'article-label', '第三条'],
  ['党的二十大部署', 'party-congress', '党的二十大'],
  ['市委十二届历次全会', 'plenary-session', '十二届'],
  ['九届七次、八次全会', 'plenary-session', '九届七次、八次'],
  ['举办第三届大会', 'ordinal', '第三届'],
  ['公布第四批名单', 'ordinal', '第四批'],
  ['第七代云港', 'ordinal-word', '第七'],
  ['建设5号线', 'numbered', '5号'],
  ['打造亿吨大港', 'grade', '亿吨'],
  ['云港二期工程', 'phase', '二期'],
  ['材料一式两份', 'copies', '两份'],
  ['有关材料（两份）', 'copies', '两份'],
  ['召开云港50人会', 'forum', '50人会'],
  ['壮大一产', 'industry-order', '一产'],
  ['推广5G', 'latin-name', '5G'],
  ['世界五百强', 'rank', '五百强'],
  ['每万人拥有', 'per-head', '每万人'],
  ['工业4.0', 'version', '工业4.0'],
  ['千万千瓦级基地', 'grade', '千万千瓦级'],
  ['新建500千伏变电站', 'grade', '500千伏'],
  ['构建双循环', 'double', '双循环'],
  ['坚持四个面向', 'slogan', '四个面向'],
  ['三个十年的努力', 'slogan', '三个十年'],
  ['推行一企一策', 'saying', '一企一策'],
  ['办法有三升一降', 'saying', '三升一降'],
  ['两枢纽六节点多网点', 'saying', '两枢纽六节点多网点'],
  ['推动四方协作', 'parties', '四方'],
  ['到三亚市', 'place', '三亚'],
  ['防止二次污染', 'idiom', '二次'],
];

test.each(cases)('%s holds a number of the form %s', (text, rule, run) => {
  expect(forms(text)).toContainEqual([rule, run]);
});

test('Every form has a case', () => {
  const shown = new Set(cases.map(([, rule]) => rule));
  expect(NAMED_NUMBERS.flat().filter(({ rule }) => !shown.has(rule))).toEqual([]);
});

test.each([
  '培育2000家企业',
  '举办三期培训班',
  '提高三个百分点',
  '建设一个中心、三个平台',
  '打造一批五星饭店',
  '四平方公里',
  '三门课程',
  '五台设备',
  '安装电话12000户',
  '服务1200人次',
  '形成两支队伍三套办法',
])('%s holds none', (text) => {
  expect(forms(text)).toEqual([]);
});
