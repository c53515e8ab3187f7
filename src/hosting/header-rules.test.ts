import { describe, expect, test } from 'vitest';
import { sentHeaders } from '../../scripts/serve/sent-headers.ts';
import { mediaTypes } from '../exports/media-types.ts';
import { localeFolder } from '../i18n/locale.ts';
import { caddyBlock } from './caddy-block.ts';
import { embedPolicy, framingPolicy, pagePolicy, policyMeta, searchPolicy } from './content-policy.ts';
import { headerRules } from './header-rules.ts';
import { headersFile } from './headers-file.ts';
import { nginxBlock } from './nginx-block.ts';
import { hasPlaceholder, patternSource } from './path-pattern.ts';
import { policyOfPage } from './sections.ts';

const folders = [
  '_astro',
  'about',
  'charts',
  'data',
  'embed',
  'oembed',
  'pagefind',
  'search',
  'timeline',
  'v',
];
const rules = (base: string) => headerRules({ base, folders, languages: ['zh'] });
const sent = sentHeaders(headersFile(rules('/')));

test.for(Object.entries({ pagePolicy, framingPolicy, searchPolicy, embedPolicy }))(
  'the policy %s lets no text run as script or style, and nothing come from elsewhere',
  ([, policy]) => {
    expect(policyMeta(policy)).not.toMatch(/'unsafe-|https?:|\*|blob:/);
    expect(policyMeta(policy)).toMatch(/base-uri 'none'; form-action 'none'/);
  },
);

test('a policy in the head of a page leaves out what browsers heed in headers only', () => {
  expect(policyMeta(pagePolicy)).not.toContain('frame-ancestors');
  expect(policyMeta(pagePolicy)).toContain("require-trusted-types-for 'script'");
});

describe.for(['/', '/a/sub-path/'])('below %s', (base) => {
  const table = rules(base);

  test('no address is given one header by two rules', () => {
    const sending = sentHeaders(headersFile(table));
    const places = Object.values(localeFolder).flatMap((home) => [
      '',
      'index.html',
      '404.html',
      'v/1.0.0/embed/x/',
      'v/1.0.0/zh/embed/x/',
      'v/1.0.0/',
      'v/1.0.0/index.html',
      ...folders.flatMap((folder) =>
        [`${folder}/`, `${folder}/x/y.json`, `${folder}/x.csv`].map((path) => home + path),
      ),
    ]);
    for (const place of [...places, 'embed.js', 'icon.svg'])
      for (const [name, value] of Object.entries(sending(base + place)))
        expect(
          table.flatMap(({ headers }) => Object.values(headers)),
          `${name} of ${place}`,
        ).toContain(value);
  });

  test('hosts can read the rules: at most a hundred addresses, one wildcard each, lines that are not too long', () => {
    const paths = table.flatMap((rule) => rule.paths);
    expect(paths.length).toBeLessThanOrEqual(100);
    for (const path of paths) {
      expect(path.startsWith(base)).toBe(true);
      expect(path.split('*').length).toBeLessThanOrEqual(2);
    }
    for (const line of headersFile(table).split('\n')) expect(line.length).toBeLessThan(2000);
  });

  test('nginx and Caddy are told the same', () => {
    const nginx = nginxBlock(table, base);
    const caddy = caddyBlock(table, base);
    for (const { paths, headers } of table)
      for (const [name, value] of Object.entries(headers)) {
        expect(caddy).toContain(`${name} "${value}"`);
        expect(nginx).toContain(name === 'Content-Type' ? `default_type "${value}"` : `"${value}";`);
        for (const path of paths)
          expect(caddy).toContain(paths.some(hasPlaceholder) ? patternSource(path) : ` ${path}`);
      }
    expect(nginx).toContain(`error_page 404 ${base}404.html`);
  });
});

const releasePages = ['/v/', '/v/index.html', '/zh/v/', '/v/1.0.0/', '/zh/v/1.0.0/index.html'];
test.for(['/', '/zh/', '/about/', '/zh/timeline/x/', '/404.html', '/search/', '/charts/x/', ...releasePages])(
  '%s stands in nobody’s frame',
  (path) => {
    expect(sent(path)['content-security-policy']).toContain("frame-ancestors 'none'");
  },
);

test('a window that an embed opens may show any page: none asks for a group of windows of its own', () => {
  expect(headersFile(rules('/'))).not.toContain('Cross-Origin-Opener-Policy');
});

test.for(['/embed/x/', '/zh/embed/x/', '/v/1.0.0/embed/x/', '/v/1.0.0/zh/embed/x/'])(
  '%s may stand in anybody’s frame',
  (path) => {
    expect(sent(path)['content-security-policy']).toBe("base-uri 'none'; form-action 'none'");
    expect(sent(path)['access-control-allow-origin']).toBe('*');
  },
);

test('only the search may compile WebAssembly', () => {
  expect(sent('/zh/search/')['content-security-policy']).toContain("'wasm-unsafe-eval'");
  expect(sent('/pagefind/worker.js')['content-security-policy']).toContain("'wasm-unsafe-eval'");
  expect(sent('/about/')['content-security-policy']).not.toContain('wasm');
});

test('files with a hash in their name are kept for ever, all others asked for again', () => {
  expect(sent('/_astro/a.123.css')['cache-control']).toContain('immutable');
  expect(sent('/about/')['cache-control']).toContain('must-revalidate');
});

test.for(Object.entries(mediaTypes))('files %s are sent as %s, and are nobody’s guess', ([ending, type]) => {
  const headers = sent(`/zh/data/file${ending}`);
  expect(headers['content-type']).toBe(type);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['access-control-allow-origin']).toBe('*');
});

test('a page knows its policy by its path below the language', () => {
  expect(policyOfPage('/charts/x/')).toBe(framingPolicy);
  expect(policyOfPage('/')).toBe(pagePolicy);
  expect(policyOfPage('/v/1.0.0/')).toBe(pagePolicy);
});
