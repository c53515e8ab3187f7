import { expect, it } from 'vitest';
import { provisionKey } from './provision-key.ts';

const group = (en: string) => ({ en, zh: '组' });

it.each([
  [{ label: '（十二）', group: null, isPart: false }, 3, '12'],
  [{ label: '二、', group: null, isPart: true }, 2, 'part-2'],
  [{ label: '一、', group: null, isPart: false }, 1, '1'],
  [{ label: '第三条', group: null, isPart: false }, 1, '3'],
  [{ label: '14.', group: null, isPart: false }, 1, '14'],
  [{ label: '附件', group: null, isPart: false }, 5, '5'],
  [{ label: '创新链', group: group('Chains'), isPart: false }, 3, 'chain-3'],
  [{ label: '某行动', group: group('Special actions'), isPart: false }, 1, 'action-1'],
])('%o, number %i of its kind, is called %s', (placed, order, key) => {
  expect(provisionKey(placed, order)).toBe(key);
});
