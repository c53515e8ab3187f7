import { resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

/** Our own flags, few: no web security is switched off, and nothing speaks to the network by itself. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** Start a headless browser (see `findBrowser` for which), with `more` flags than ours. The caller closes it. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const folder = resolve(import.meta.dirname, '../../node_modules/.cache/browser');
  const { executablePath, env, origin } = await findBrowser(process.env, folder);
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return chromium.launch({
    executablePath,
    env: { ...Object.fromEntries(inherited), ...env },
    args: [...flags, ...more, ...(origin === 'package' ? ['--no-zygote'] : [])],
  });
}
