import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { BuildPart } from './build-part.ts';

/**
 * The integrations as they are, with a clock beside them: when the site is built, `file` holds how long its pages took, then each
 * integration after them, as BuildParts in the order of the work. `now` gives milliseconds.
 */
export function timed(
  integrations: readonly AstroIntegration[],
  file: string,
  now: () => number = () => performance.now(),
): AstroIntegration[] {
  const parts: BuildPart[] = [];
  let last = 0;
  const lap = (name: string) => {
    const at = now();
    parts.push({ name, seconds: (at - last) / 1000 });
    last = at;
  };
  const pages: AstroIntegration = {
    name: 'clock',
    hooks: {
      'astro:build:start': () => {
        last = now();
      },
      'astro:build:generated': () => lap('pages'),
    },
  };
  const kept: AstroIntegration = {
    name: 'clock-kept',
    hooks: {
      'astro:build:done': () => {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, `${JSON.stringify(parts)}\n`);
      },
    },
  };
  return [pages, ...integrations.map((integration) => withLap(integration, lap)), kept];
}

function withLap(integration: AstroIntegration, lap: (name: string) => void): AstroIntegration {
  const done = integration.hooks['astro:build:done'];
  if (!done) return integration;
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:build:done': async (options) => {
        await done(options);
        lap(integration.name);
      },
    },
  };
}
