import { expect, test } from 'vitest';
import { localeFolder, locales } from '../../src/i18n/locale.ts';
import { loadLedger } from '../../src/ledger.ts';
import { builtSite } from './built-site.ts';
import { citables } from './citables.ts';
import { expectedCitables, type ExpectedCitable } from './expected-citables.ts';

const ledger = loadLedger();
const styles = ['gbt-numeric', 'gbt-author-date', 'apa', 'mla', 'chicago', 'chicago-notes', 'harvard'];
const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** A page whose citations are right, and its files. */
function filesOf(one: ExpectedCitable, root: string): [string, string][] {
  const { id, key, path, title, authors, date, inChinese, own, original, linkedType } = one;
  const home = `https://site.example/${root}${path}`;
  const address = own ? home : original;
  const desk = styles.map((style) => {
    const chinese = style.startsWith('gbt') ? inChinese : undefined;
    const parts = [chinese?.author ?? authors[0], date, chinese?.title ?? title, address];
    return `<p data-style="${style}">${escape(parts.join('. '))}</p>`;
  });
  const meta = (name: string, content: string) => `<meta name="${name}" content="${escape(content)}">`;
  const head = [
    meta('citation_title', title),
    ...authors.map((author) => meta('citation_author', author)),
    ...(date === null ? [] : [meta('citation_publication_date', date.replaceAll('-', '/'))]),
    meta('citation_public_url', address ?? home),
    meta('DC.title', title),
    ...authors.map((author) => meta('DC.creator', author)),
    ...(date === null ? [] : [meta('DC.date', date)]),
    meta('DC.identifier', address ?? home),
    `<link rel="canonical" href="${home}">`,
    `<script type="application/ld+json">{"@graph":[{"@type":"${linkedType}"}]}</script>`,
  ];
  const item = {
    title,
    author: authors.map((literal) => ({ literal })),
    ...(date === null ? {} : { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    ...(address === null ? {} : { URL: address }),
  };
  const ris = [
    `TI  - ${title}`,
    ...authors.map((author) => `AU  - ${author},`),
    ...(address === null ? [] : [`UR  - ${address}`]),
  ];
  return [
    [
      `${root}${path}index.html`,
      `<head>${head.join('')}</head><body>${desk.join('')}<a href="/${root}cite/${id}.bib">BibTeX</a></body>`,
    ],
    [`${root}cite/${id}.json`, JSON.stringify([item])],
    [`${root}cite/${id}.ris`, ris.join('\r\n')],
    [`${root}cite/${id}.bib`, `@misc{${key},\n}`],
  ];
}

const whole = locales.flatMap((locale) =>
  expectedCitables(ledger, locale).flatMap((one) => filesOf(one, localeFolder[locale])),
);

/** What the check says after a change to one file. */
async function faults(name: string, change: (text: string) => string): Promise<string> {
  const files = whole.map(
    ([file, text]) => [file, Buffer.from(file === name ? change(text) : text)] as const,
  );
  const findings = await citables.run(builtSite(new Map(files), '/'), ledger);
  return findings.map(({ where, message }) => `${where} ${message}`).join('\n');
}

test('a site that cites everything as the ledger has it is passed', async () => {
  expect(await faults('', (text) => text)).toBe('');
});

const policy = 'zh/policies/ndrc-2021-372/index.html';
test.for([
  [
    'cites the front page',
    'targets/index.html',
    /cite\/page-targets\.bib/,
    'cite/site.bib',
    /expected cite\/page-targets\.bib/,
  ],
  [
    'lost a style',
    'agencies/ndrc/index.html',
    /<p data-style="mla">.*?<\/p>/,
    '',
    /unexpected 6 styles, expected 7/,
  ],
  [
    'has another address in a style',
    'charts/policy-stack/index.html',
    /(apa">.*?)policy-stack/,
    '$1policy',
    /unexpected citation in apa .* expected “http/,
  ],
  ['has a body too few', policy, /<meta name="DC.creator"[^>]*>/, '', /unexpected DC\.creator/],
  [
    'has no Highwire title',
    policy,
    /<meta name="citation_title"[^>]*>/,
    '',
    /unexpected citation_title \[\]/,
  ],
  [
    'has data of another kind',
    'data/index.html',
    /"Dataset"/,
    '"Article"',
    /linked data "Article", expected "Dataset"/,
  ],
  ['has no title in CSL-JSON', 'cite/dataset.json', /"title"/, '"name"', /CSL-JSON title nothing/],
  [
    'has bodies split in RIS',
    'cite/policy-ndrc-2021-372.ris',
    /AU {2}- ([^ ]+) /,
    'AU  - $1, ',
    /RIS authors/,
  ],
  [
    'has another key',
    'zh/cite/site.bib',
    /@misc\{site/,
    '@misc{sight',
    /BibTeX key "sight", expected "site"/,
  ],
] as const)('a page that %s is found', async ([, file, part, other, message]) => {
  expect(await faults(file, (text) => text.replace(part, other))).toMatch(message);
});
