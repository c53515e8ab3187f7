import { textsOf, type Text } from './texts.ts';
import { typedDigits } from './typed-digits.ts';
import type { Checkable, Rule } from './rule.ts';

/** Texts of ours without evidence of their own, by register: the last key of their path before the language. */
const prose = (registers: Checkable['registers']) =>
  new Map<unknown, readonly string[]>([
    [registers.chapters, ['title', 'text', 'aside']],
    [registers.findings, ['title', 'text']],
    [registers.policies, ['summary']],
    [registers.strands, ['definition']],
    [registers.themes, ['definition']],
    [registers.terms, ['definition']],
    ...registers.provisions.map((register): [unknown, string[]] => [register, ['summary']]),
  ]);

/**
 * A number typed in prose rests on nothing and goes stale: findings, summaries and definitions name a claim instead,
 * and the page prints its value with the evidence. Digits inside names stay (`typed-digits.ts` lists which).
 */
export const proseDigits: Rule = ({ registers }) => {
  const fields = prose(registers);
  const isProse = ({ register, path }: Text) => fields.get(register)?.includes(String(path.at(-2))) ?? false;
  return textsOf(registers)
    .filter(isProse)
    .flatMap(({ register, path, text }) => {
      const digits = typedDigits(text);
      if (digits === null) return [];
      const reason = `unexpected digits “${digits}” in prose, expected a claim such as {{target:….value}} or words; name the claim`;
      return [{ file: register.file, place: register.placeOf(path), rule: 'prose-digits', reason }];
    });
};
