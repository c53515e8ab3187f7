import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { charts } from './index.ts';

const styles = resolve(import.meta.dirname, '../styles');
const sheets = readdirSync(styles)
  .filter((name) => name.endsWith('.css'))
  .map((name) => readFileSync(resolve(styles, name), 'utf8'))
  .join('\n');

test('style sheets show every drawing but the first from its width on, and take back the one before', () => {
  const unshown = charts.flatMap(({ id, widths }) =>
    widths
      .slice(1)
      .filter(
        (width) =>
          !new RegExp(
            `min-width: ${width}px\\) \\{\\s*\\.drawing\\[data-width='${width}'\\] \\{[^}]*block;\\s*\\}\\s*\\.drawing\\[data-until='${width}'\\]`,
          ).test(sheets),
      )
      .map((width) => `${id} at ${width}`),
  );
  expect(unshown).toEqual([]);
});
