import type { Scheme } from '../../src/share/image-files.ts';
import type { StyleRule } from '../share/style-rules.ts';

const choice = /light-dark\(([^,()]+),([^()]+)\)/g;

/** The rules with every `light-dark()` of plain colours settled for one scheme. */
export function rulesInScheme(rules: readonly StyleRule[], scheme: Scheme): StyleRule[] {
  const settled = (_whole: string, light: string, dark: string) => (scheme === 'light' ? light : dark).trim();
  return rules.map((rule) => ({
    ...rule,
    declarations: rule.declarations.map(
      ([property, value]) => [property, value.replace(choice, settled)] as const,
    ),
  }));
}
