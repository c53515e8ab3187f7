import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inOwnProcess } from './own-process.ts';

test('a program is told what to do and is waited for, and its failure stops nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'own-'));
  const program = join(folder, 'program.mjs');
  const told = join(folder, 'told.json');
  writeFileSync(
    program,
    `import { readFileSync, writeFileSync } from 'node:fs';
     const heard = [...process.argv.slice(2), readFileSync(0, 'utf8')];
     setTimeout(() => {
       writeFileSync(${JSON.stringify(told)}, JSON.stringify(heard));
       process.exit(3);
     }, 50);`,
  );
  await inOwnProcess(program, ['https://site.example', '/a/'], '[1]');
  expect(JSON.parse(readFileSync(told, 'utf8'))).toEqual(['https://site.example', '/a/', '[1]']);
  await inOwnProcess(join(folder, 'absent.mjs'), [], 'x'.repeat(1_000_000));
});
