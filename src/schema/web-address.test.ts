import { expect, test } from 'vitest';
import { WebAddress } from './web-address.ts';

const hostile = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://a.example/x',
  '//a.example/',
  '/policies/',
  'https:',
  'https://',
  'https://www.gov.cn@evil.example/',
  'https://a.example/"onmouseover="x',
  'https://a.example/<script>',
  'https://a.example/a b',
  `https://a.example/${'x'.repeat(3000)}`,
];

test.for(hostile)('%s is no address to send readers to', (address) => {
  expect(WebAddress.safeParse(address).success).toBe(false);
});

test.for([
  'https://www.gov.cn/zhengce/content_1.htm',
  'http://big5.www.gov.cn/gate/big5/x.htm?id=1&b=2#:~:text=%E5%88%B6',
  'https://a.example/%22',
  'https://xn--fiqs8s.example/制造',
])('%s is one', (address) => {
  expect(WebAddress.parse(address)).toBe(address);
});
