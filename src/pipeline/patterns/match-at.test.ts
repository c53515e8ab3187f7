import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchAt } from './match-at.ts';

const patterns = [
  /\d{1,3}年/,
  /(?<=[一二])百?十/u,
  /甲.?丁/,
  /x?/,
  /[^年]底/,
  /甲(?=乙)|𠮷底/u,
  /(甲)\1/,
  /\p{Script=Han}1/u,
];

describe('The match of a pattern at a place', () => {
  test.each(patterns)('is the one that the flag y gives for %s', (pattern) => {
    const at = matchAt(pattern);
    const sticky = new RegExp(pattern.source, `${pattern.flags}y`);
    const text = fc.array(fc.constantFrom(...'一二十百年底甲乙丁x12𠮷'), { maxLength: 12 });
    fc.assert(
      fc.property(text, fc.nat(16), (signs, offset) => {
        const whole = signs.join('');
        sticky.lastIndex = offset;
        const found = sticky.exec(whole);
        expect(at(whole, offset)).toEqual(found?.index === offset ? found : null);
      }),
    );
  });

  test('is none between the halves of a pair, where the flag u would step back', () => {
    expect(matchAt(/𠮷底|丁/u)('一𠮷底', 2)).toBeNull();
    expect(matchAt(/(?=.)[^x]底/u)('一𠮷底', 2)).toBeNull();
  });
});
