import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { formatHeld, formatSizes, formatStages } from './bench/format.ts';
import { measureStages } from './bench/measure-stages.ts';
import type { SizeReport } from './bench/measure-size.ts';
import { heldFigures, isKept } from './bench/verdict.ts';

const usage = `Usage: npm run bench [-- --sizes 100,1000,10000]
Invents corpora of so many articles, reads them, and prints what that costs beside the limits; fails where one is missed.`;

/** Measures one size in a process of its own, so that its memory is its own. */
async function measure(articles: number): Promise<SizeReport> {
  const script = resolve(import.meta.dirname, 'bench/measure-size.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [script, String(articles)]);
  return JSON.parse(stdout) as SizeReport;
}

try {
  const { values } = parseArgs({ options: { sizes: { type: 'string', default: '100,1000,10000' } } });
  const sizes = values.sizes.split(',').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 1))
    throw new TypeError(`unexpected --sizes ${values.sizes}, expected whole numbers such as 100,1000`);
  const reports: SizeReport[] = [];
  for (const size of sizes.sort((one, other) => one - other)) {
    if (process.stderr.isTTY) process.stderr.write(`${size.toLocaleString('en')} articles …\n`);
    reports.push(await measure(size));
  }
  const held = heldFigures(reports);
  process.stdout.write(
    `${formatSizes(reports)}\n\n${formatHeld(held)}\n\n${formatStages(await measureStages())}\n`,
  );
  process.exitCode = held.every(isKept) ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}\n`);
  process.exitCode = 2;
}
