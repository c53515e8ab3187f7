import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { SitePlace } from '../../src/hosting/site-place.ts';

/**
 * Have every image of a site at this place drawn into the cache by a process of its own, since making pages keeps one
 * processor busy and leaves the others idle. Settles when that has ended. It says nothing and its end is no matter: what it did not draw
 * is drawn later, and what is wrong is told then.
 */
export async function drawAhead(
  { origin, base }: SitePlace,
  program = resolve(import.meta.dirname, 'ahead.ts'),
): Promise<void> {
  const drawing = spawn(process.execPath, [program, origin, base], { stdio: 'ignore' });
  await Promise.race([once(drawing, 'exit'), once(drawing, 'error')]).catch(() => undefined);
}
