import { expect, test } from 'vitest';
import { sitePlace } from './site-place.ts';

test.for(['', '/', ' '])('a BASE_PATH of “%s” is the root', (path) => {
  expect(sitePlace({ BASE_PATH: path }).base).toBe('/');
});

test.for(['sub', '/sub', 'sub/', '/sub/'])('a BASE_PATH of “%s” is /sub/', (path) => {
  expect(sitePlace({ BASE_PATH: path }).base).toBe('/sub/');
});

test('a BASE_PATH may have several parts', () => {
  expect(sitePlace({ BASE_PATH: 'a/sub-path' }).base).toBe('/a/sub-path/');
});

test.for([
  'https://example.org/sub',
  '//sub',
  'a//b',
  '../sub',
  './',
  'a b',
  'a?b',
  'a#b',
  'a%2fb',
  'C:/Program Files/Git/sub',
  '制造',
])('a BASE_PATH of “%s” is refused', (path) => {
  expect(() => sitePlace({ BASE_PATH: path })).toThrow(`Unexpected BASE_PATH “${path}”, expected a path`);
});

test('without SITE_URL the site stands on this machine', () => {
  expect(sitePlace({})).toEqual({ origin: 'http://localhost:4321', base: '/' });
});

test.for(['https://example.org', 'https://example.org/', ' https://EXAMPLE.org/ '])(
  'a SITE_URL of “%s” is one address',
  (url) => {
    expect(sitePlace({ SITE_URL: url }).origin).toBe('https://example.org');
  },
);

test.for([
  ['example.org', 'such as https://example.org.'],
  ['//example.org/x', 'such as https://example.org.'],
  ['ftp://example.org', 'https:// or http://'],
  ['javascript:alert(1)', 'https:// or http://'],
  ['localhost:4321', 'https:// or http://'],
  ['https://a:b@example.org', 'no name or password'],
  ['https://example.org/?a', 'expected https://example.org.'],
  ['https://example.org/sub/', 'only https://example.org, and BASE_PATH=/sub/'],
] as const)('a SITE_URL of “%s” is refused: %s', ([url, message]) => {
  expect(() => sitePlace({ SITE_URL: url })).toThrow(message);
});
