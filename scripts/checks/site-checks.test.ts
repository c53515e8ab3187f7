import { describe, expect, test } from 'vitest';
import { pagePolicy, policyMeta } from '../../src/hosting/content-policy.ts';
import type { Ledger } from '../../src/schema/ledger.ts';
import { builtSite } from './built-site.ts';
import { siteChecks as everyCheck } from './index.ts';

const policy = policyMeta(pagePolicy);

/** A page that breaks no rule; tests change one thing in it. */
const page = (lang: string, title: string) => `<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<meta name="description" content="A page written for the tests of the checks.">
<title>${title}</title>
<link rel="alternate" hreflang="en" href="/">
<link rel="alternate" hreflang="zh-Hans" href="/zh/">
<link rel="alternate" hreflang="x-default" href="/">
<link rel="canonical" href="https://site.example/">
<meta property="og:image" content="https://site.example/share/${encodeURI(title)}.png">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="What the picture shows.">
<meta name="twitter:card" content="summary_large_image">
<link rel="stylesheet" href="/site.css">
</head>
<body>
<main><h1>${title}</h1>
<p><span data-claim="count:signed-9">${lang === 'en' ? 'seven' : '七'} <a href="#evidence-note-1">1</a></span></p>
<h2 id="evidence">${lang === 'en' ? 'Evidence' : '依据'}</h2>
<p id="evidence-note-1">${lang === 'en' ? 'words' : '原文 words'}</p>
</main>
</body>
</html>
`;

/** The start of a PNG of a size, as far as the checks read it. */
function png(width: number, height: number, bytes = 64): string {
  const image = Buffer.alloc(bytes);
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).copy(image);
  image.writeUInt32BE(width, 16);
  image.writeUInt32BE(height, 20);
  return image.toString('latin1');
}

const ledger = {
  claims: [{ id: 'count:signed-9', value: 7, type: 'number', evidence: ['note-1'], derivation: null }],
  evidence: [{ id: 'note-1', quote: 'words' }],
  events: [],
  targets: [],
  policies: [],
  agencies: [],
  articles: [],
} as unknown as Ledger;

const inner = [
  'timeline',
  'targets',
  'policies',
  'compare',
  'agencies',
  'sources',
  'method',
  'glossary',
  'corrections',
  'about',
  'about/design',
  'data',
  'data/codebook',
];

const asDataset = (html: string) =>
  html.replace(
    '<p><span',
    '<p><span class="Z3988" title="rft_val_fmt=info:ofi/fmt:kev:mtx:dc&amp;rft.type=dataset"></span><span',
  );

/** A small site that passes everything, with `files` put over it; null takes a file away. */
function site(files: Record<string, string | null> = {}) {
  const all: Record<string, string | null> = {
    'index.html': page('en', 'Opening'),
    'zh/index.html': page('zh-Hans', '开篇'),
    'site.css': 'p { margin: 0 }',
    ...Object.fromEntries(
      ['Opening', '开篇', ...inner.flatMap((name) => [`Page ${name}`, `页 ${name}`])].map((title) => [
        `share/${title}.png`,
        png(1200, 630),
      ]),
    ),
    ...Object.fromEntries(
      inner.flatMap((name) => [
        [`${name}/index.html`, page('en', `Page ${name}`)],
        [`zh/${name}/index.html`, page('zh-Hans', `页 ${name}`)],
      ]),
    ),
    'data/index.html': asDataset(page('en', 'Page data')),
    'zh/data/index.html': asDataset(page('zh-Hans', '页 data')),
    ...files,
  };
  const kept = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null);
  return builtSite(
    new Map(kept.map(([name, text]) => [name, Buffer.from(text, name.endsWith('.png') ? 'latin1' : 'utf8')])),
    '/',
  );
}

const opening = (from: string | RegExp, to: string) => ({
  'index.html': page('en', 'Opening').replace(from, to),
});

/** What breaks each check, and what its message must say. */
const broken: Record<string, readonly [string, Record<string, string | null>, RegExp][]> = {
  records: [['a page of a record is missing', { 'zh/targets/index.html': null }, /lack of the page/]],
  links: [
    [
      'a link leads to no file',
      opening('#evidence-note-1', '/nowhere/'),
      /expected a file nowhere\/index.html/,
    ],
    ['a link leads to no anchor', opening('"#evidence-note-1"', '"/timeline/#gone"'), /id “gone”/],
    ['a link runs a script', opening('#evidence-note-1', 'javascript:alert(1)'), /expected http/],
  ],
  evidence: [
    ['a claim has no note', opening('id="evidence-note-1"', 'id="other"'), /without a mark/],
    ['the words of a claim are not in its note', opening('words', 'other'), /lack of evidence “note-1”/],
    ['a claim is not in the ledger', opening('count:signed-9', 'count:signed-8'), /unexpected claim/],
  ],
  languages: [
    ['lang is wrong', opening('lang="en"', 'lang="fr"'), /unexpected lang “fr”/],
    ['an alternate is missing', opening('hreflang="zh-Hans"', 'hreflang="de"'), /alternate for zh-Hans/],
  ],
  unbroken: [
    ['a line can end before the number of a document', opening('words', 'No. 7'), /space in “No. 7”/],
    ['a line can end between a number and its unit', opening('words', '12 kB'), /space in “2 kB”/],
  ],
  'language-runs': [
    ['Chinese stands unmarked in English', opening('words', '这是原文'), /这是原文/],
    [
      'English stands unmarked in Chinese',
      { 'zh/index.html': page('zh-Hans', '开篇').replace('原文', 'a long run of words in English here') },
      /long run of words/,
    ],
  ],
  headings: [
    [
      'there are two h1',
      opening('<h2 id="evidence">Evidence</h2>', '<h1 id="evidence">Evidence</h1>'),
      /number of h1: 2/,
    ],
    ['a rank is left out', opening(/h2/g, 'h4'), /h4 after h1/],
    ['two pages share a title', { 'about/index.html': page('en', 'Opening') }, /the same as in/],
    ['there is no description', opening('name="description"', 'name="keywords"'), /description/],
  ],
  tables: [
    [
      'a table has no caption and no scope',
      opening('<p id=', '<table><tr><th>a</th><td>b</td></tr></table><p id='),
      /caption|scope/,
    ],
  ],
  html: [['nesting is broken', opening('<p id=', '<p><div></div></p><p id='), /element|close/i]],
  origins: [
    [
      'a script comes from elsewhere',
      opening('</body>', '<script src="https://elsewhere.example/a.js"></script></body>'),
      /elsewhere/,
    ],
    [
      'a style sheet loads a font from elsewhere',
      { 'site.css': '@font-face { src: url(https://elsewhere.example/f.woff2) }' },
      /elsewhere/,
    ],
  ],
  'content-security': [
    ['there is no policy', opening(/<meta http-equiv[^>]*>/, ''), /unexpected policy “”/],
    [
      'the policy is unsafe',
      opening("script-src 'self'", "script-src 'self' 'unsafe-inline'"),
      /unexpected policy “default-src/,
    ],
    [
      'another page than the search may compile',
      opening("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"),
      /unexpected policy “default-src/,
    ],
    ['a handler stands in the page', opening('<main>', '<main onclick="go()">'), /onClick/],
    ['a style stands in the page', opening('<main>', '<main style="color: red">'), /style attribute/],
    ['a script stands in the page', opening('</body>', '<script>go()</script></body>'), /inline script/],
  ],
  'share-images': [
    ['the image is missing', { 'share/Opening.png': null }, /lack of share\/Opening\.png/],
    ['the image is of another size', { 'share/Opening.png': png(600, 315) }, /600 × 315/],
    ['the image is no PNG', { 'share/Opening.png': 'GIF89a, and more than enough of it' }, /expected PNG/],
    ['the image is heavy', { 'share/Opening.png': png(1200, 630, 120_000) }, /120000 bytes/],
    ['the address is not full', opening('https://site.example/share', '/share'), /expected a full address/],
    ['two pages share an image', opening('/share/Opening', '/share/Page%20about'), /expected one of its own/],
    ['nobody is told what it shows', opening('og:image:alt', 'og:image:text'), /lack of og:image:alt/],
    ['its size is told wrong', opening('content="630"', 'content="315"'), /1200 × 315/],
    ['it is to be shown small', opening('summary_large_image', 'summary'), /twitter:card/],
  ],
  citations: [
    [
      'a list offers an item that the ledger does not have',
      {
        'policies/index.html': page('en', 'Page policies').replace(
          '<p><span',
          '<p><span class="Z3988" title="rft_val_fmt=info:ofi/fmt:kev:mtx:dc&amp;rft.title=x"></span><span',
        ),
      },
      /unexpected 1 items to pick from, expected 0/,
    ],
    [
      'the data are no dataset',
      { 'data/index.html': page('en', 'Page data') },
      /unexpected items “”, expected one dataset/,
    ],
  ],
  budgets: [
    [
      'a page is too heavy',
      opening('words', Array.from({ length: 60_000 }, (_, i) => (i * 7919).toString(36)).join(' ')),
      /\(all\), expected at most/,
    ],
  ],
};

/** Those that look at more than a small site has: `releases.test.ts` and `citables.test.ts` have sites of their own. */
const siteChecks = everyCheck.filter(({ id }) => id !== 'releases' && id !== 'citables');

describe('a site that breaks no rule', () => {
  test.for(siteChecks)('passes $id', async (check) => {
    expect(await check.run(site(), ledger)).toEqual([]);
  });
});

describe('a check fails when', () => {
  const cases = siteChecks.flatMap((check) =>
    (broken[check.id] ?? []).map(([what, files, message]) => ({ check, id: check.id, what, files, message })),
  );
  test.for(cases)('$what ($id)', async ({ check, files, message }) => {
    const findings = await check.run(site(files), ledger);
    expect(findings.map((finding) => finding.message).join('\n')).toMatch(message);
  });

  test('every check has a case', () => {
    expect(Object.keys(broken).sort()).toEqual(siteChecks.map(({ id }) => id).sort());
  });
});
