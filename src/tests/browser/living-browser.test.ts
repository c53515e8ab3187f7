import { expect, test } from 'vitest';
import { livingBrowser } from './living-browser.ts';

test('after a browser has died the next context is another one’s', async () => {
  const browser = await livingBrowser();
  const first = await browser.newContext();
  await first.browser()?.close();
  const second = await browser.newContext({ locale: 'zh-CN' });
  const page = await second.newPage();
  expect(await page.evaluate(() => navigator.language)).toBe('zh-CN');
  expect(second.browser()).not.toBe(first.browser());
  await browser.close();
});
