import { expect, test } from 'vitest';
import { sentHeaders } from './sent-headers.ts';

test('all rules that fit hold, and what they say of one header is joined', () => {
  const sent = sentHeaders('# remark\n/*\n  A: 1\n  B: x: y\n\n/data/*\n  A: 2\n');
  expect(sent('/')).toEqual({ a: '1', b: 'x: y' });
  expect(sent('/data/x')).toEqual({ a: '1, 2', b: 'x: y' });
});

test.for(['  A: 1', 'data/*', '/\n  no header'])('“%s” is refused with its line', (file) => {
  expect(() => sentHeaders(file)).toThrow(/^_headers:\d: unexpected/);
});
