import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { locales } from '../i18n/locale.ts';
import { charts } from './index.ts';

/** Pictures that bear another name than the folder that draws them. */
const drawnIn: readonly (readonly [RegExp, string])[] = [
  [/^(?:little-giants|single-champions)$/, 'outcome-against-target'],
  [/^lead-enterprises$/, 'uncounted'],
  [/^opened-/, 'opened-file'],
  [/^signed-and-charged-/, 'signed-and-charged'],
];
const folderOf = (id: string) => drawnIn.find(([name]) => name.test(id))?.[1] ?? id;
const goldensOf = (folder: string, width: number, locale: string) => [
  `${folder}/${folder}-${width}.${locale}.golden.svg`,
  `${folder}/goldens/${folder}-${locale}-${width}.svg`,
];

test('every picture of the site has a golden drawing at each of its widths, in both languages', () => {
  const missing = charts.flatMap(({ id, widths }) =>
    locales.flatMap((locale) =>
      widths
        .map((width) => goldensOf(folderOf(id), width, locale))
        .filter((files) => !files.some((file) => existsSync(resolve(import.meta.dirname, file))))
        .map(([file]) => file),
    ),
  );
  expect(missing).toEqual([]);
});
