import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { WEIGHT_MARK } from '../../src/share/weight-mark.ts';

const marked = new RegExp(`(<(\\w+)[^>]* ${WEIGHT_MARK}="([^"]+)"[^>]*>)(</\\2>)`, 'g');

/**
 * Say in a built page how much each file weighs that it offers and that lies beside it, where it left room for that: in whole
 * kilobytes of 1000 bytes, at least one. A file that is not there throws.
 */
export function tellWeights(page: string): void {
  const html = readFileSync(page, 'utf8');
  const told = html.replace(marked, (_, start: string, _name, file: string, end: string) => {
    const { size } = statSync(join(dirname(page), file));
    return `${start}${Math.max(1, Math.round(size / 1000))}\u00a0kB${end}`;
  });
  if (told !== html) writeFileSync(page, told);
}
