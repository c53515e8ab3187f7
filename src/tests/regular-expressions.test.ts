import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Linter } from 'eslint';
import regexp from 'eslint-plugin-regexp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/**
 * Lint sees an expression only where it is written out in one file. Those put together of words kept elsewhere are
 * caught here as they are made, and given to the same rules.
 */
const made = new Map<string, string>();
const Plain = RegExp;
const folder = join(import.meta.dirname, '../pipeline');

/** Where in the pipeline an expression is made, told from the stack of calls. */
const makerOf = (stack: string): string => /pipeline\/([\w/.-]+\.ts:\d+)/.exec(stack)?.[1] ?? 'elsewhere';

beforeAll(async () => {
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, given: [string | RegExp, string?]) {
      const expression = new target(...given);
      made.set(String(expression), makerOf(new Error().stack ?? ''));
      return expression;
    },
  });
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => /(?<!\.test|\.d)\.ts$/.test(name)).sort()) {
    await import(join(folder, file));
  }
});

afterAll(() => {
  globalThis.RegExp = Plain;
});

const linter = new Linter();
const findings = (expression: string): string[] =>
  linter
    .verify(`${expression};`, {
      plugins: { regexp },
      languageOptions: { ecmaVersion: 2025 },
      rules: {
        'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
        'regexp/no-super-linear-move': ['error', { report: 'potential' }],
      },
    })
    .map(({ message }) => message.split('. ')[0] ?? message);

describe('every expression that the pipeline puts together takes linear time', () => {
  test('such expressions are found', () => {
    expect(made.size).toBeGreaterThan(20);
  });

  test('and none of them backtracks or searches beyond its input’s length', { timeout: 120_000 }, () => {
    const faults = [...made].flatMap(([expression, maker]) =>
      findings(expression).map((finding) => `${maker} ${expression.slice(0, 80)}: ${finding}`),
    );
    expect(faults).toEqual([]);
  });

  test('a quadratic one would be told', () => {
    expect(findings('/a+$/')).toHaveLength(1);
  });
});
