import { expect, test } from 'vitest';
import { contextObject } from '../../src/citations/context-object.ts';
import { headTags } from '../../src/citations/head-tags.ts';
import { policyItem } from '../../src/citations/policy-item.ts';
import { describedPolicy, describedTrail, linkedData } from '../../src/citations/structured-data.ts';
import { loadLedger } from '../../src/ledger.ts';
import type { Ledger } from '../../src/schema/ledger.ts';
import { builtSite } from './built-site.ts';
import { citations } from './citations.ts';

const whole = loadLedger();
const policy = whole.policies.find(({ issuers }) => issuers.agencies.length > 2);
if (!policy) throw new Error('Unexpected ledger, expected a policy of three bodies.');
const ledger: Ledger = { ...whole, policies: [policy], events: [] };
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** What the check says of a site of one policy, after `change` to its pages. */
const faults = async (change: (html: string) => string) => {
  const files = (['en', 'zh'] as const).flatMap((locale): [string, Buffer][] => {
    const item = policyItem(policy, whole.agencies, locale);
    const tags = headTags(item, 'https://site.example/').map(
      ([name, content]) => `<meta name="${name}" content="${escape(content)}">`,
    );
    const span = `<span class="Z3988" title="${escape(contextObject(item))}"></span>`;
    const data = linkedData([
      describedPolicy(policy, item, 'https://site.example/', locale),
      describedTrail([]),
    ]);
    const html = `<head>${tags.join('')}<script type="application/ld+json">${data}</script></head><body>${span}</body>`;
    const root = locale === 'en' ? '' : 'zh/';
    return [
      [`${root}policies/${policy.id}/index.html`, Buffer.from(change(html))],
      [`${root}policies/index.html`, Buffer.from(`<body>${span}</body>`)],
    ];
  });
  const findings = await citations.run(builtSite(new Map(files), '/'), ledger);
  return findings.map(({ message }) => message).join('\n');
};

test('pages that tell of a policy as the ledger has it are passed', async () => {
  expect(await faults((html) => html)).toBe('');
});

test('bodies given as persons, out of order, or left out of the tags are found', async () => {
  expect(await faults((html) => html.replaceAll('rft.aucorp', 'rft.au'))).toMatch(/unexpected persons/);
  expect(
    await faults((html) => html.replace(/(rft\.aucorp=[^&]*)&amp;(.*)(rft\.aucorp=[^&]*)/, '$3&amp;$2$1')),
  ).toMatch(/unexpected institutions/);
  expect(await faults((html) => html.replace(/<meta name="citation_author"[^>]*>/, ''))).toMatch(
    /citation_author/,
  );
});

test('a lost span and lost linked data are found', async () => {
  expect(await faults((html) => html.replace('Z3988', 'Z'))).toMatch(/unexpected items 0/);
  expect(await faults((html) => html.replace('Legislation', 'Thing'))).toMatch(/unexpected linked data/);
});
