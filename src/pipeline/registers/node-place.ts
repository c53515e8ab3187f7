import { isMap, isNode, isPair, isScalar, type Document, type LineCounter } from 'yaml';
import type { Place } from '../article.ts';
import type { Path } from './register.ts';

type Start = number | undefined;

const startOf = (node: unknown): Start => (isNode(node) ? node.range?.[0] : undefined);

/** Where the value at `path` begins, in units of the text; undefined where nothing stands there. */
export function valueStart(document: Document, path: Path): Start {
  return startOf(path.length === 0 ? document.contents : document.getIn(path, true));
}

/** Where the key that `path` ends in begins; undefined where the map has no such key. */
function keyStart(document: Document, path: Path): Start {
  const map = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(map)) return undefined;
  const pair = map.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === path.at(-1));
  return startOf(pair?.key);
}

const toPlace = (offset: number, lines: LineCounter): Place => {
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
};

/**
 * Place of the value at `path` in a YAML document, or of its key if `of` is `key`. Where nothing stands there
 * (a key that is missing), the place of the nearest value around it; line 1, column 1 in an empty file.
 */
export function nodePlace(
  document: Document,
  lines: LineCounter,
  path: Path,
  of: 'value' | 'key' = 'value',
): Place {
  const own = of === 'key' ? keyStart(document, path) : undefined;
  if (own !== undefined) return toPlace(own, lines);
  for (let length = path.length; length >= 0; length -= 1) {
    const start = valueStart(document, path.slice(0, length));
    if (start !== undefined) return toPlace(start, lines);
  }
  return { line: 1, column: 1 };
}
