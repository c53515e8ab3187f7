import { describe, expect, test } from 'vitest';
import { stackFiles, wallOf } from './stack-files.ts';
import { inventedStack } from './testing/invented-stack.ts';

describe('stackFiles', () => {
  const files = stackFiles(inventedStack);

  test('takes core and context documents with a date and a number of signatures, in the order they were laid', () => {
    expect(files.map(({ policy }) => policy.serial)).toEqual(['3', '11', '20', '24', '31', '40', '52']);
  });

  test('does not depend on the order of the ledger', () => {
    expect(stackFiles({ ...inventedStack, policies: inventedStack.policies.toReversed() })).toEqual(files);
  });

  test('begins at signing only where publication is not known', () => {
    expect(files.filter(({ beginsAtSigning }) => beginsAtSigning).map(({ policy }) => policy.serial)).toEqual(
      ['24'],
    );
  });

  test('ends a file with the last day of its year, and sees an endless one until the end of the last date', () => {
    expect(files[1]).toMatchObject({ ends: 2033, seenUntil: null });
    expect(files[0]).toMatchObject({ ends: null, seenUntil: 2032 });
  });

  test('puts the wall where most files end', () => {
    expect(wallOf(files)).toBe(2036);
  });

  test('has no wall without an end', () => {
    expect(() => wallOf(files.slice(0, 1))).toThrow('expected a horizon');
  });
});
