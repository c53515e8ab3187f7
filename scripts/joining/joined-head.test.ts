import { expect, test } from 'vitest';
import { joinedHead } from './joined-head.ts';

const link = (name: string) => `<link rel="stylesheet" href="${name}">`;
const join = (sheets: readonly string[]) => `/${sheets.map((name) => name.slice(1, 2)).join('')}.css`;

test('the sheets of a head become one, in their order, before the fonts that are fetched ahead', () => {
  const font = '<link rel="preload" href="/sans.woff2">';
  const page = `<head><title>Lake</title>${font}${link('/a.css')}<meta>${link('/b.css')}</head><body></body>`;
  expect(joinedHead(page, join)).toEqual({
    html: `<head><title>Lake</title>${link('/ab.css')}${font}<meta></head><body></body>`,
    sheets: ['/a.css', '/b.css'],
  });
});

test('a sheet below the head stays where it stands', () => {
  const page = `<head>${link('/a.css')}</head><body>${link('/song.css')}</body>`;
  expect(joinedHead(page, join)?.html).toBe(page);
});

test('a page without a sheet, such as an embed, is left alone', () => {
  expect(joinedHead('<head><style></style></head><body></body>', join)).toBeNull();
  expect(joinedHead('no page at all', join)).toBeNull();
});
