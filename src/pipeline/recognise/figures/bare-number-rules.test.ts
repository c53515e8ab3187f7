import { expect, test } from 'vitest';
import { articleOfText } from '../testing/article-of-text.ts';
import { recogniseFigures } from './index.ts';

/** Figures of one paragraph in an article of mid-June 2030. */
const read = (text: string) =>
  recogniseFigures(articleOfText([text]), { documents: [], dates: [], outline: [] });

test.each([
  ['到2033年,云产业规模突破五千亿', 5e11],
  ['到2033年,累计为云企减税不少于30亿。', 3e9],
  ['到2033年,培育数以万计的云匠', 1e4],
])('%s promises an amount without its unit', (text, value) => {
  expect(read(text)).toMatchObject([{ value, measure: null, class: 'target', byYear: 2033 }]);
});

test('Such an amount is a result where it has been reached', () => {
  expect(read('目前,云产业规模已突破五千亿。')).toMatchObject([{ value: 5e11, class: 'result' }]);
});

test.each(['推进一体化的云工程', '到2033年,云码5550178', '进一步发展亿企', '统一标准,开展二次加工'])(
  '%s gives no figure',
  (text) => {
    expect(read(text)).toEqual([]);
  },
);

test.each([
  ['办好“万家云企登云”', 1e4],
  ['召开云港转型50人会', 50],
])('%s names something', (text, value) => {
  expect(read(text)).toMatchObject([{ value, class: 'programme' }]);
});
