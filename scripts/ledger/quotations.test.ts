import { describe, expect, it } from 'vitest';
import { readRegisters } from '../../src/pipeline/registers/read-registers.ts';
import type { Path, Register } from '../../src/pipeline/registers/register.ts';
import { cite } from '../../src/pipeline/resolve/cite.ts';
import { groundsOf } from '../../src/pipeline/resolve/cited-registers.ts';
import { correctReadings } from '../../src/pipeline/resolve/corrected-readings.ts';
import { readProjectFiles } from './project-files.ts';

const { registers } = readRegisters(readProjectFiles('.'));
if (!registers) throw new Error('unexpected problems in the registers; run npm run ledger');
const { policies, agencies, outcomes, targets, events, provisions } = registers;
const grounds = groundsOf(registers, correctReadings(registers).readings);

interface Quoted {
  register: Register<unknown>;
  path: Path;
  quote: string;
}

/** Every quotation of an article in a register’s value, with the path of its words. */
function quotations(register: Register<unknown>, value: unknown, path: Path = []): Quoted[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('article' in value && 'quote' in value) {
    return [{ register, path: [...path, 'quote'], quote: String(value.quote) }];
  }
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    quotations(register, inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** A copy of a value with other words at a path. */
function withWords(value: unknown, [step, ...rest]: Path, words: string): unknown {
  if (step === undefined) return words;
  const inner = withWords((value as Record<string, unknown>)[step], rest, words);
  return Array.isArray(value) ? value.with(Number(step), inner) : { ...(value as object), [step]: inner };
}

/** The words with one character replaced: a digit by the next digit, anything else by a placeholder. */
function changed(words: string, position: number): string {
  const character = words.charAt(position);
  const other = /\d/.test(character) ? String((Number(character) + 1) % 10) : '某';
  return `${words.slice(0, position)}${other}${words.slice(position + 1)}`;
}

const all = [policies, agencies, outcomes, targets, events, ...provisions].flatMap((register) =>
  quotations(register, register.value),
);

describe('the quotations of the registers', () => {
  it('are there', () => {
    expect(all.length).toBeGreaterThan(20);
  });

  it.each(all)(
    'fail at $register.file.path when a character of “$quote” changes',
    ({ register, path, quote }) => {
      const words = String(register.file).split('\n');
      for (let position = 0; position < quote.length; position += 1) {
        const value = withWords(register.value, path, changed(quote, position));
        const { problems } = cite({ ...register, value }, grounds);
        expect(problems.map(({ rule }) => rule)).toEqual(['quotation-found']);
        const { line = 0, column = 0 } = problems[0]?.place ?? {};
        expect(
          words[line - 1]
            ?.slice(column - 1)
            .replace(/^['"]/, '')
            .startsWith(quote),
        ).toBe(true);
      }
    },
  );
});
