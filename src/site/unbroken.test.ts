import { expect, test } from 'vitest';
import { unbrokenHtml } from './unbroken.ts';

const body = (inner: string) => `<html><head><title>No. 7 of 9 kB</title></head><body>${inner}</body></html>`;

test.for([
  ['<p>Nos. 372 and No. 70</p>', '<p>Nos.\u00a0372 and No.\u00a070</p>'],
  ['<p>a file of 278 kB, 12 kBar</p>', '<p>a file of 278\u00a0kB, 12 kBar</p>'],
] as const)('%s is held together', ([before, after]) => {
  expect(unbrokenHtml(body(before))).toBe(body(after));
});

test.for([
  '<svg><text>No. 7</text></svg>',
  '<pre>No. 7</pre>',
  '<a title="No. 7 > 9 kB" href=\'?a="No. 7"\'>x</a>',
  '<details class="data"><td>No. 7</td></details>',
  '<select><option>No. 7</option></select>',
  '<!-- No. 7 -->',
  '<header>No number here</header>',
])('%s is left as it is', (inner) => {
  expect(unbrokenHtml(body(inner))).toBe(body(inner));
});
