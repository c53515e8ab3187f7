import { expect, test } from 'vitest';
import { askPage } from './ask-page.ts';
import { askPages } from './ask-pages.ts';
import { outsideLinks } from './outside-links.ts';
import { linkReport } from './report.ts';
import { loadLedger } from '../../src/ledger.ts';

const asking = (answer: (address: string) => Response | Promise<Response>) => ({
  fetch: ((address: string) => Promise.resolve(answer(address))) as typeof fetch,
  patience: 50,
  tries: 2,
});
const failing = (name: string, code?: string) => () =>
  Promise.reject(Object.assign(new Error('no'), { name, cause: { code } }));

test.for([
  ['there', () => new Response('', { status: 200 }), 'status 200'],
  ['gone', () => new Response('', { status: 404 }), 'status 404'],
  ['gone', failing('TypeError', 'ENOTFOUND'), 'ENOTFOUND'],
  ['unsure', () => new Response('', { status: 403 }), 'status 403'],
  ['unsure', () => new Response('', { status: 503 }), 'status 503'],
  ['unsure', failing('TimeoutError'), 'no answer in time'],
  ['unsure', failing('TypeError', 'ECONNRESET'), 'ECONNRESET'],
] as const)('a page is %s (%#)', async ([state, answer, reason]) => {
  expect(await askPage('https://a.example/', asking(answer))).toEqual({ state, reason });
});

test('a host is believed on its second word', async () => {
  let times = 0;
  const answer = () => new Response('', { status: (times += 1) > 1 ? 200 : 500 });
  expect(await askPage('https://a.example/', asking(answer))).toMatchObject({ state: 'there' });
});

test('the pages of a host are asked for one after another', async () => {
  let open = 0;
  let most = 0;
  const links = ['1', '2', '3'].map((page) => ({ address: `https://a.example/${page}`, records: [page] }));
  await askPages(
    links,
    asking(async () => {
      most = Math.max(most, (open += 1));
      await new Promise(setImmediate);
      open -= 1;
      return new Response('');
    }),
  );
  expect(most).toBe(1);
});

test('every record that sends readers out is asked about, and no mirror that is not linked', () => {
  const ledger = loadLedger();
  const links = outsideLinks(ledger);
  const records = links.flatMap((link) => link.records);
  for (const { id, linked, address } of ledger.references)
    expect(records.includes(`references/${id}`)).toBe(linked && address !== null);
  expect(new Set(links.map(({ address }) => address)).size).toBe(links.length);
});

test('a report names what is gone, with its records, and is empty where nothing is', () => {
  const link = { address: 'https://a.example/', records: ['policies/x'], reason: 'status 404' };
  expect(linkReport([{ ...link, state: 'gone' }])).toContain(
    '- <https://a.example/> (status 404): policies/x',
  );
  expect(linkReport([{ ...link, state: 'unsure' }])).toBe('');
});
