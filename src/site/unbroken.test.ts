import { expect, test } from 'vitest';
import { unbrokenHtml } from './unbroken.ts';

const body = (inner: string) => `<html><head><title>No. 7 of 9 kB</title></head><body>${inner}</body></html>`;

test.for([
  ['<p>Nos. 372 and No. 70</p>', '<p>Nos.\u00a0372 and No.\u00a070</p>'],
  ['<p>a file of 278 kB, 12 kBar</p>', '<p>a file of 278\u00a0kB, 12 kBar</p>'],
  [
    '<p>工信部〔2030〕48号，第3条</p>',
    '<p>工信部〔2030〕<span class="whole">48号</span>，<span class="whole">第3条</span></p>',
  ],
  ['<p>于2030年3月16日成文</p>', '<p>于<span class="whole">2030年3月16日</span>成文</p>'],
  ['<p>1.76万家、20%</p>', '<p><span class="whole">1.76万家</span>、<span class="whole">20%</span></p>'],
  ['<p>1.76万以上</p>', '<p><span class="whole">1.76万</span>以上</p>'],
] as const)('%s is held together', ([before, after]) => {
  expect(unbrokenHtml(body(before))).toBe(body(after));
});

test.for([
  '<svg><text>No. 7，48号</text></svg>',
  '<pre>No. 7，48号</pre>',
  '<a title="No. 7 > 48号" href=\'?a="No. 7"\'>x</a>',
  '<details class="data"><td>No. 7，48号</td></details>',
  '<select><option>48号</option></select>',
  '<!-- No. 7 -->',
  '<span class="value">48号</span>',
  '<header>No number here</header>',
])('%s is left as it is', (inner) => {
  expect(unbrokenHtml(body(inner))).toBe(body(inner));
});
