import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { APIRoute } from 'astro';
import { packagesOf } from '../site/packages.ts';

/** Every package that the site is built with, those that others need included: name, version, licence. */
export const GET: APIRoute = () => {
  const read = (file: string) => readFileSync(resolve(file), 'utf8');
  const packages = packagesOf(read('package.json'), read('package-lock.json'));
  const lines = packages.map(
    ({ name, version, licence, shipped }) =>
      `${name} ${version}  ${licence}${shipped ? '  (sent to readers)' : ''}`,
  );
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
