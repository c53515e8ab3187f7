import { expect, it } from 'vitest';
import { articleOfText } from '../testing/article-of-text.ts';
import { recogniseDocuments } from './index.ts';

it.each([
  ['近日，港口部印发关于支持渔港的若干措施，提出建港。', ['关于支持渔港的若干措施']],
  ['港口部出台了关于支持渔港的若干举措（2031年版）的通知。', ['关于支持渔港的若干举措（2031年版）']],
  ['港口部发布关于延续渔港优惠政策的公告。', ['关于延续渔港优惠政策的公告']],
  ['港口部印发关于支持渔港的意见（港发〔2031〕2号），提出建港。', ['关于支持渔港的意见']],
  ['会上发布关于渔港的研究报告。', []],
  ['港口部发布关于渔港的最新消息。', []],
  ['港口部关于印发渔港方案的通知。', []],
])('A title without marks is one behind the verb that issues it: %s', (text, titles) => {
  const documents = recogniseDocuments(articleOfText([text, '各地正在落实。']));
  expect(documents.map(({ title, role }) => [title, role])).toEqual(
    titles.map((title) => [title, 'subject']),
  );
});
