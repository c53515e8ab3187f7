import { expect, test } from 'vitest';
import { languageFiles } from './language-files.ts';
import { mediaTypeOf } from './media-types.ts';
import { exportingIn, shared } from './testing.ts';

test('every file of the data has a content type, and a file of an unknown kind is refused', () => {
  const files = [...shared, ...languageFiles(exportingIn('en'))];
  for (const { path } of files) expect(mediaTypeOf(path)).toMatch(/^(text|application)\//);
  expect(() => mediaTypeOf('a.exe')).toThrow('Unexpected ending of a.exe');
});
