import { expect, test } from 'vitest';
import { comparedDocuments } from './compared-document.ts';
import { inventedComparison } from './testing/invented-comparison.ts';

test('knows a document as printed where one article prints it, whatever others report', () => {
  const read = comparedDocuments(inventedComparison, ['cloth-plan', 'loom-plan', 'dye-plan']);
  expect(read.map(({ policy, form }) => [policy.id, form])).toEqual([
    ['cloth-plan', 'report'],
    ['loom-plan', 'full-text'],
    ['dye-plan', 'full-text'],
  ]);
});

test('takes no document for printed that an article tells of beside its subject', () => {
  const articles = inventedComparison.articles.map((one) =>
    one.id === 'dyer-prints' ? { ...one, tells: ['loom-plan', 'dye-plan'] } : one,
  );
  expect(comparedDocuments({ ...inventedComparison, articles }, ['dye-plan'])[0]?.form).toBe('report');
});

test('refuses a document that the ledger does not hold', () => {
  expect(() => comparedDocuments(inventedComparison, ['rope-plan'])).toThrow('unexpected policy “rope-plan”');
});
