import { expect, test } from 'vitest';
import { hiddenSign } from './hidden-signs.ts';

test.for(['\u202E', '\u2066', '\u200B', '\uFEFF', '\u00AD', '\n', '\0', '\u{E0041}', '\uD800', '\u3164'])(
  'the sign %j is hidden',
  (sign) => {
    expect(hiddenSign(`制造${sign}服务`)).toMatchObject({ sign });
  },
);

test('is told by its number', () => {
  expect(hiddenSign('a\u202Eb')?.name).toBe('U+202E');
  expect(hiddenSign('a\u{E0041}')?.name).toBe('U+E0041');
});

test.for(['制造＋服务 〔2021〕372号', '“小巨人”企业 — 3–5 %', 'zhìzào fúwù', '𠮷𰻞', '👩🏽'])(
  '“%s” can be seen',
  (text) => {
    expect(hiddenSign(text)).toBeNull();
  },
);
