import { expect, it } from 'vitest';
import { compareVersions, Version } from './version.ts';

it('puts versions in the order of their numbers, not of their letters', () => {
  const versions = ['1.10.0', '0.9.9', '1.9.0', '1.10.1', '2.0.0'];
  expect(versions.toSorted(compareVersions)).toEqual(['0.9.9', '1.9.0', '1.10.0', '1.10.1', '2.0.0']);
  expect(compareVersions('1.2.3', '1.2.3')).toBe(0);
});

it.each([
  '1',
  '1.0',
  '1.0.0.0',
  '1.0.0-rc',
  'v1.0.0',
  '1.0.0\n',
  '1.00.0',
  '1e3.0.0',
  '9999999.0.0',
  '../1.0.0',
])('takes %j for no version', (text) => expect(Version.safeParse(text).success).toBe(false));
