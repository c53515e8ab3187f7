import { expect, test } from 'vitest';
import { loadLedger } from '../ledger.ts';
import { contextObject } from './context-object.ts';
import { corporateAuthors } from './corporate-authors.ts';
import { headTags } from './head-tags.ts';
import { policyItem } from './policy-item.ts';

const { policies, agencies } = loadLedger();

test('every policy of the ledger is an item in both languages, with as many authors as the ledger knows', () => {
  for (const policy of policies)
    for (const locale of ['en', 'zh'] as const) {
      const { author, title } = policyItem(policy, agencies, locale);
      const known = policy.issuers.agencies.length;
      expect(author).toHaveLength(known + ((policy.issuers.count ?? known) > known ? 1 : 0));
      expect(title.startsWith(policy.title.zh)).toBe(true);
    }
});

test('bodies that signed but are not known by name are counted in the last author', () => {
  const issuers = { count: 3, agencies: ['ndrc'], note: null, evidence: [] };
  expect(corporateAuthors({ id: 'p', issuers }, agencies, 'en')).toEqual([
    { literal: 'National Development and Reform Commission' },
    { literal: '2 other bodies' },
  ]);
  expect(corporateAuthors({ id: 'p', issuers: { ...issuers, count: 2 } }, agencies, 'en').at(-1)).toEqual({
    literal: '1 other body',
  });
});

test('a body that the register does not know is named, not left out', () => {
  const issuers = { count: 1, agencies: ['tide-office'], note: null, evidence: [] };
  expect(() => corporateAuthors({ id: 'p', issuers }, agencies, 'en')).toThrow(
    'p: unexpected body “tide-office”',
  );
});

test('a policy without a known address has none in its item, nor in what is derived from it', () => {
  const policy = policies.find(({ address }) => address === null);
  expect.assert(policy);
  const item = policyItem(policy, agencies, 'zh');
  expect(item.URL).toBeUndefined();
  expect(contextObject(item)).not.toContain('rft.identifier');
  expect(headTags(item, 'https://example.org/p/')).toContainEqual([
    'citation_public_url',
    'https://example.org/p/',
  ]);
});
