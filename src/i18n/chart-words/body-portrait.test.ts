import { expect, test } from 'vitest';
import { bodyPortraitWords, type PortraitFinding } from './body-portrait.ts';

const found: PortraitFinding = {
  body: 'Ministry of Looms',
  signed: 2,
  named: 4,
  told: 9,
  alone: 0,
  unsigned: 0,
  unsignedDocuments: 0,
  partner: null,
  together: 0,
};
const say = (more: Partial<PortraitFinding>) =>
  bodyPortraitWords.en.finding({ ...found, ...more }).replace('The Ministry of Looms ', '');

test('a body that no task names is told by its signatures', () => {
  expect(say({ named: 0, signed: 1 })).toBe('signs one document; no task told here names it');
});

test('work without a signature comes before all else', () => {
  expect(say({ unsigned: 1, unsignedDocuments: 1, alone: 2 })).toBe(
    'is named in four of 9 tasks, one of them in a document it did not sign',
  );
  expect(say({ unsigned: 4, unsignedDocuments: 2 })).toBe(
    'is named in four of 9 tasks, all in documents it did not sign',
  );
  expect(say({ named: 1, unsigned: 1, unsignedDocuments: 1 })).toBe(
    'is named in one of 9 tasks, in a document it did not sign',
  );
});

test('then what it holds alone, then with whom it works', () => {
  expect(say({ alone: 2, partner: 'Ministry of Dyes', together: 4 })).toBe(
    'is named in four of 9 tasks and holds two alone',
  );
  expect(say({ partner: 'Ministry of Dyes', together: 4 })).toBe(
    'is named in four of 9 tasks, none of them alone, and shares all with the Ministry of Dyes',
  );
  expect(say({ named: 1 })).toBe('is named in one of 9 tasks, and shares it');
});
