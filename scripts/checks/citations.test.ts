import { expect, test } from 'vitest';
import { contextObject } from '../../src/citations/context-object.ts';
import { headTags } from '../../src/citations/head-tags.ts';
import { pageItem } from '../../src/citations/page-item.ts';
import { policyItem } from '../../src/citations/policy-item.ts';
import { describedPolicy, describedTrail, linkedData } from '../../src/citations/structured-data.ts';
import { localeFolder } from '../../src/i18n/locale.ts';
import { loadLedger } from '../../src/ledger.ts';
import type { Ledger } from '../../src/schema/ledger.ts';
import { builtSite } from './built-site.ts';
import { citations } from './citations.ts';

const whole = loadLedger();
const policy = whole.policies.find(({ issuers }) => issuers.agencies.length > 2);
if (!policy) throw new Error('Unexpected ledger, expected a policy of three bodies.');
const ledger: Ledger = { ...whole, policies: [policy], events: [] };
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const dataset =
  '<body><span class="Z3988" title="rft_val_fmt=info:ofi/fmt:kev:mtx:dc&amp;rft.type=dataset"></span></body>';
const asData = (root: string): [string, Buffer] => [`${root}data/index.html`, Buffer.from(dataset)];

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
    const root = localeFolder[locale];
    return [
      [`${root}policies/${policy.id}/index.html`, Buffer.from(change(html))],
      [`${root}policies/index.html`, Buffer.from(`<body>${span}</body>`)],
      asData(root),
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

const [event] = whole.events;
if (!event) throw new Error('Unexpected ledger, expected an event.');

/** What the check says of the page of an event and the list of all, after `change` to the list. */
const faultsOfList = async (change: (html: string) => string) => {
  const files = (['en', 'zh'] as const).flatMap((locale): [string, Buffer][] => {
    const root = localeFolder[locale];
    const address = `https://site.example/${root}timeline/${event.id}/`;
    const about = { authors: 'Quay and sons', archivedAt: (copy: string) => copy, site: 'Quays' };
    const page = { id: `event-${event.id}`, type: 'webpage', title: event.title[locale], address } as const;
    const item = pageItem({ ...page, archived: undefined }, about, whole.edition, locale);
    const span = `<body><span class="Z3988" title="${escape(contextObject(item))}"></span></body>`;
    return [
      [`${root}timeline/${event.id}/index.html`, Buffer.from(span)],
      [`${root}timeline/cite/index.html`, Buffer.from(change(span))],
      asData(root),
    ];
  });
  const findings = await citations.run(builtSite(new Map(files), '/'), {
    ...whole,
    policies: [],
    events: [event],
  });
  return findings.map(({ message }) => message).join('\n');
};

test('the list of entries holds each as its own page has it', async () => {
  expect(await faultsOfList((html) => html)).toBe('');
  expect(await faultsOfList((html) => html.replace('rft.aucorp', 'rft.au'))).toMatch(/unexpected item 1/);
  expect(await faultsOfList((html) => html.replace(event.id, 'another'))).toMatch(/unexpected item 1/);
  expect(await faultsOfList((html) => html + html)).toMatch(/unexpected 2 items to pick from, expected 1/);
  expect(await faultsOfList(() => '')).toMatch(/unexpected 0 items/);
});

test('data that are no dataset to a reference manager are found', async () => {
  const files = new Map([['data/index.html', Buffer.from(dataset.replace('=dataset', '=webpage'))]]);
  const findings = await citations.run(builtSite(files, '/'), { ...whole, policies: [], events: [] });
  expect(findings.map(({ message }) => message)).toContain(
    'unexpected items “webpage”, expected one dataset',
  );
});
