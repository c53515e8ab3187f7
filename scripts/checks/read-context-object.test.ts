import { expect, test } from 'vitest';
import { contextObject } from '../../src/citations/context-object.ts';
import { readContextObject } from './read-context-object.ts';

test('bodies come back whole and in order, commas and ampersands in them', () => {
  const author = ['Harbour, Tide & Reef Commission', 'Ministry of Moor and Dune', '港湾委员会'].map(
    (literal) => ({ literal }),
  );
  const read = readContextObject(
    contextObject({ id: 'p', type: 'report', title: '意见 [A=B]', author, language: 'zh-CN' }),
  );
  expect(read?.institutions).toEqual([
    'Harbour, Tide & Reef Commission',
    'Ministry of Moor and Dune',
    '港湾委员会',
  ]);
  expect(read).toMatchObject({ type: 'report', title: '意见 [A=B]', split: [] });
});

test('names given as persons are reported as such, and an unknown format is no item', () => {
  expect(readContextObject('rft_val_fmt=info:ofi/fmt:kev:mtx:dc&rft.au=Ministry+of+Tides')?.split).toEqual([
    'Ministry of Tides',
  ]);
  expect(readContextObject('ctx_ver=Z39.88-2004&rft.title=x')).toBeNull();
});
