import { afterEach, expect, test, vi } from 'vitest';
import { painterFor } from './paint.ts';

afterEach(() => vi.unstubAllEnvs());

/** A stream that says of itself whether it is a terminal, with none of the variables that overrule it. */
function stream(isTTY: boolean, environment: Readonly<Record<string, string>> = {}): NodeJS.WriteStream {
  for (const name of ['NO_COLOR', 'FORCE_COLOR', 'NODE_DISABLE_COLORS', 'CI', 'TERM'])
    vi.stubEnv(name, environment[name]);
  return Object.assign(Object.create(process.stdout) as NodeJS.WriteStream, {
    isTTY,
    getColorDepth: () => (environment['NO_COLOR'] ? 1 : 8),
  });
}

test('a terminal is given colours', () => {
  expect(painterFor(stream(true))('strong', '20')).toBe('\u001b[1m20\u001b[22m');
});

test('a pipe, a file and a terminal with NO_COLOR are given the text', () => {
  expect(painterFor(stream(false))('strong', '20')).toBe('20');
  expect(painterFor(stream(true, { NO_COLOR: '1' }))('strong', '20')).toBe('20');
});

test('nothing is painted nowhere', () => {
  expect(painterFor(stream(true))('warning', '')).toBe('');
});
