import { expect, test } from 'vitest';
import { nameInSentence } from './name-in-sentence.ts';

test.for([
  ['MIIT', 'MIIT'],
  ['State Council', 'the State Council'],
  ['Ministry of Looms', 'the Ministry of Looms'],
] as const)('“%s” stands in a sentence as “%s”', ([short, said]) => {
  expect(nameInSentence(short)).toBe(said);
});
