import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { examineArticle } from '../read-article.ts';
import { testingGazetteer } from '../recognise/testing/gazetteer.ts';
import { explainArticle } from './explain-article.ts';

const text = `云州发布藤编规划 三年建成30个园区
2030-05-06

云州市近日印发《云州市藤编产业规划》。
到2032年,建成30个藤编园区,培育一批藤编企业。目前,全市已有藤编企业120家,园区环境持续优化。
`;
const explain = (value: string) =>
  explainArticle(
    examineArticle(new VFile({ path: 'cane.txt', value: Buffer.from(value) }), testingGazetteer),
  );

test('every number is told with its words, its place in the file, and the rule that took or refused it', () => {
  const { numbers } = explain(text);
  expect(numbers.filter(({ at }) => at.paragraph === 2)).toMatchObject([
    { words: '2032年', as: null, place: { line: 5, column: 2 } },
    { words: '建成30个藤编园区', as: 'target', rule: 'plan', place: { line: 5, column: 8 } },
    { words: '培育一批藤编企业', as: null, rule: 'one' },
    { words: '藤编企业120家', as: 'result', rule: 'past' },
  ]);
  expect(numbers.every(({ reason }) => reason?.endsWith('.'))).toBe(true);
});

test('promises without a number are told, and those that were refused', () => {
  const { goals } = explain(text);
  expect(goals).toMatchObject([
    { words: '培育一批藤编企业', as: 'goal', rule: 'batch' },
    { words: '园区环境持续优化', as: null, rule: 'past' },
  ]);
});

test('documents and dates are told with the rule that gave them role and kind', () => {
  const { documents, dates } = explain(text);
  expect(documents).toMatchObject([{ words: '云州市藤编产业规划', as: 'subject', rule: 'announced' }]);
  expect(dates).toMatchObject([
    { words: '2030-05-06', as: 'published', place: { line: 2, column: 1 } },
    { words: '到2032年', as: 'deadline' },
  ]);
});

test('a document that head matter names stands where its title does, not where the head begins', () => {
  const page = `<table>
<tr><td>索引号：</td><td>000999/2030-00001</td><td>主题分类：</td><td>轻工业、手工业、园区建设</td></tr>
<tr><td>发文机关：</td><td>云州市人民政府</td><td>成文日期：</td><td>2030年5月6日</td></tr>
</table>
<p>云州市人民政府关于加快藤编产业发展的意见</p>
<p>各县（市、区）人民政府：</p>
<p>到2032年，建成30个藤编园区。</p>
<p>云州市人民政府</p>
<p>2030年5月6日</p>
`;
  const examined = examineArticle(
    new VFile({ path: 'cane.html', value: Buffer.from(page) }),
    testingGazetteer,
  );
  expect(explainArticle(examined).documents).toMatchObject([
    { words: '云州市人民政府关于加快藤编产业发展的意见', place: { line: 5, column: 4 } },
  ]);
});

test('an article in traditional characters is explained in its own', () => {
  const { numbers } = explain(
    `雲州發布藤編規劃\n2030-05-06\n\n到2032年,全市建成30個藤編園區,培育藤編企業與藝術團體。\n`,
  );
  expect(numbers.at(-1)).toMatchObject({ words: '建成30個藤編園區', as: 'target', place: { line: 4 } });
});

test('what a recogniser reports is not reported again', () => {
  const file = new VFile({ path: 'cane.txt', value: Buffer.from(`${text}\n另见《云州市`) });
  const examined = examineArticle(file, testingGazetteer);
  const { length } = file.messages;
  explainArticle(examined);
  expect(file.messages).toHaveLength(length);
});
