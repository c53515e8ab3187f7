import { createServer, type AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser/launch-browser.ts';

/** The browser of the tests, with a port by which Lighthouse takes hold of it. The caller closes it. */
export async function lighthouseBrowser(): Promise<{ browser: Browser; port: number }> {
  const port = await freePort();
  return { browser: await launchBrowser([`--remote-debugging-port=${port}`]), port };
}

/** A port that nobody listens on at the moment. */
function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}
