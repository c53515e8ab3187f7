import { expect, test } from 'vitest';
import { scriptText } from './script-text.ts';

test('types go, the rest is small and in a scope of its own', async () => {
  expect(await scriptText('{ const height: number = 1; postMessage(height); }', 'a.ts')).toBe(
    '(()=>{postMessage(1);})();',
  );
});

test('what does not parse is refused with its place', async () => {
  await expect(scriptText('const = 1', 'kiln.ts')).rejects.toThrow(/kiln\.ts:1:6/);
});
