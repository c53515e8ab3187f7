import type { SeededRandom } from './seeded-random.ts';

const slot = /\{([^{}]+)\}/g;
const range = /^(\d+)\.\.(\d+)$/;

/**
 * `text` with every `{…}` filled in, and what fills it filled in again: by `kept` (what an article keeps throughout), by a
 * number of a range, or by one choice of the grammar’s rule. Throws where there is no such rule.
 */
export function expand(
  text: string,
  grammar: Readonly<Record<string, readonly string[]>>,
  kept: Readonly<Record<string, string>>,
  random: SeededRandom,
): string {
  return text.replace(slot, (_, name: string) => {
    const [, least, most] = range.exec(name) ?? [];
    if (least !== undefined) return String(random.between(Number(least), Number(most)));
    const choices = grammar[name];
    const filled = kept[name] ?? (choices ? random.pick(choices) : undefined);
    if (filled === undefined) throw new Error(`unexpected {${name}}, expected a rule of the grammar; add it`);
    return expand(filled, grammar, kept, random);
  });
}
