import { execFileSync } from 'node:child_process';
import { PassThrough } from 'node:stream';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { endWhenClosed } from './end-when-closed.ts';

const module = resolve(import.meta.dirname, 'end-when-closed.ts');

test('a reader that stops before the end ends the process quietly', () => {
  const script = `
    const { endWhenClosed } = await import(process.env.MODULE);
    endWhenClosed(process.stdout);
    setInterval(() => process.stdout.write('line\\n'.repeat(10_000)), 1);`;
  const piped = '"$NODE" --input-type=module --eval "$SCRIPT" | head -n 1; echo "exit ${PIPESTATUS[0]}"';
  const env = { ...process.env, NODE: process.execPath, MODULE: module, SCRIPT: script };
  expect(execFileSync('bash', ['-c', `(${piped}) 2>&1`], { env, encoding: 'utf8', timeout: 20_000 })).toBe(
    'line\nexit 0\n',
  );
});

test('another error of a stream is not swallowed', () => {
  const out = new PassThrough();
  endWhenClosed(out);
  expect(() => out.emit('error', new Error('disk is full'))).toThrow('disk is full');
});
