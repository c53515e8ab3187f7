import type { BrowserContext, BrowserContextOptions } from 'playwright-core';
import { launchBrowser } from '../../../scripts/browser/launch-browser.ts';

/** A browser that is there whenever a test asks for a context of its own. */
export interface LivingBrowser {
  newContext(options?: BrowserContextOptions): Promise<BrowserContext>;
  close(): Promise<void>;
}

/**
 * Start a browser, and another one where it has died: on a busy machine one does so every few thousand pages, and the tests after it
 * would fall with it.
 */
export async function livingBrowser(): Promise<LivingBrowser> {
  let browser = await launchBrowser();
  return {
    async newContext(options) {
      if (!browser.isConnected()) browser = await launchBrowser();
      return browser.newContext(options);
    },
    close: () => browser.close(),
  };
}
