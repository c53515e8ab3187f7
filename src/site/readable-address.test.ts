import { expect, test } from 'vitest';
import { readableAddress } from './readable-address.ts';

test.for([
  ['https://example.org/%E5%88%B6%E9%80%A0', 'https://example.org/制造'],
  ['https://example.org/%E5%88%B6?a=%E9%80%A0#%E4%B8%9A', 'https://example.org/制?a=造#业'],
  ['https://example.org/plain?a=1&b=2', 'https://example.org/plain?a=1&b=2'],
])('%s is shown as %s', ([address, shown]) => {
  expect(readableAddress(address ?? '')).toBe(shown);
});

test.for([
  ['a blank', 'https://example.org/a%20b'],
  ['a sign that means something in an address', 'https://example.org/a%2Fb%3Fc'],
  ['another encoding than UTF-8', 'https://example.org/%D6%C6%D4%EC'],
  ['a sign that turns the reading direction', 'https://example.org/%E2%80%AEcod.exe'],
  ['a percent sign of its own', 'https://example.org/100%25E5'],
  ['no address at all', 'not an address'],
])('%s stays as it is', ([, address]) => {
  expect(readableAddress(address ?? '')).toBe(address);
});
