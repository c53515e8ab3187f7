import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, SelectorType, type Selector } from 'css-what';
import postcss, { type Container } from 'postcss';

/** One selector of a rule, with what it declares and where it stands in the cascade. */
export interface StyleRule {
  selector: string;
  /** Elements and classes that a document must have for it to match. */
  names: readonly string[];
  declarations: readonly (readonly [property: string, value: string])[];
  /** Layer, then specificity, then place in the sheets: what is greater wins. */
  rank: readonly number[];
}

/** What depends on a screen, a pointer or time: a still picture has none of these. */
const passing = new Set([
  'hover',
  'focus',
  'focus-visible',
  'focus-within',
  'active',
  'target',
  'checked',
  'popover-open',
  'open',
]);

/** The rules of a style sheet and of those it imports, by their order in the cascade; conditional ones are left out. */
export function readStyleRules(path: string): StyleRule[] {
  const layers: string[] = [];
  const rules: StyleRule[] = [];
  const layerNamed = (name: string) => {
    if (!layers.includes(name)) layers.push(name);
    return layers.indexOf(name);
  };
  const walk = (container: Container, file: string, layer: number) => {
    container.each((node) => {
      if (node.type === 'atrule' && node.name === 'import')
        readSheet(join(dirname(file), node.params.replace(/^['"]|['"]$/g, '')));
      else if (node.type === 'atrule' && node.name === 'layer') {
        const names = node.params.split(',').map((name) => layerNamed(name.trim()));
        if (node.nodes) walk(node, file, names[0] ?? layer);
      } else if (node.type === 'rule') {
        const declarations = (node.nodes ?? []).flatMap((one) =>
          one.type === 'decl' ? [[one.prop, one.value] as const] : [],
        );
        for (const selector of node.selectors) {
          const [parts = []] = parse(selector);
          if (parts.some(passes)) continue;
          const rank = [layer, ...specificity(parts), rules.length];
          rules.push({ selector, names: namesIn(parts), declarations, rank });
        }
      }
    });
  };
  const readSheet = (file: string) =>
    walk(postcss.parse(readFileSync(file, 'utf8'), { from: file }), file, Number.MAX_SAFE_INTEGER);
  readSheet(path);
  return rules.sort((one, other) => compare(one.rank, other.rank));
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

function passes(part: Selector): boolean {
  return (
    part.type === SelectorType.PseudoElement || (part.type === SelectorType.Pseudo && passing.has(part.name))
  );
}

function namesIn(parts: readonly Selector[]): string[] {
  return parts.flatMap((part) => {
    if (part.type === SelectorType.Tag) return [part.name];
    return part.type === SelectorType.Attribute && part.name === 'class' ? [part.value] : [];
  });
}

/** How specific a selector is (Selectors 4, 17): ids, then classes, attributes and pseudo-classes, then elements. */
function specificity(parts: readonly Selector[]): [number, number, number] {
  return parts.map(weightOf).reduce(([a, b, c], [d, e, f]) => [a + d, b + e, c + f], [0, 0, 0]);
}

function weightOf(part: Selector): [number, number, number] {
  if (part.type === SelectorType.Tag) return [0, 0, 1];
  if (part.type === SelectorType.Attribute) return part.name === 'id' ? [1, 0, 0] : [0, 1, 0];
  if (part.type !== SelectorType.Pseudo || part.name === 'where') return [0, 0, 0];
  if (!Array.isArray(part.data)) return [0, 1, 0];
  return (
    part.data
      .map((inside) => specificity(inside))
      .sort(compare)
      .at(-1) ?? [0, 0, 0]
  );
}
