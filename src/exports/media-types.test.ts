import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { languageFiles } from './language-files.ts';
import { mediaTypeOf, mediaTypes } from './media-types.ts';
import { exportingIn, shared } from './testing.ts';

test('every file of the data has a content type, and a file of an unknown kind is refused', () => {
  const files = [...shared, ...languageFiles(exportingIn('en'))];
  for (const { path } of files) expect(mediaTypeOf(path)).toMatch(/^(text|application)\//);
  expect(() => mediaTypeOf('a.exe')).toThrow('Unexpected ending of a.exe');
});

test('hosts that read public/_headers send the same types, and let other sites read the data', () => {
  const headers = readFileSync(resolve('public/_headers'), 'utf8');
  for (const [ending, type] of Object.entries(mediaTypes))
    expect(headers).toContain(`/*${ending}\n  Content-Type: ${type}\n`);
  for (const home of ['/data/*', '/zh/data/*'])
    expect(headers).toContain(`${home}\n  Access-Control-Allow-Origin: *\n`);
});
