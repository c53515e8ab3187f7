/**
 * What reading costs, and what it is held to.
 *
 * Where the time goes. Of an article of 4,000 characters, parsing takes a quarter to a third of the reading, figures a third,
 * dates, deadlines and goals together a sixth, bodies, documents and outline a tenth, hashes and the check of the reading
 * against its schema the rest; the table of stages printed at the end has the figures of the day. Parsing costs by the byte of
 * markup. Recognition costs by the sign of text, half a microsecond, whatever the markup was: six passes look for the first signs
 * of some three hundred forms, and every number is then judged by its surroundings, which is most of the work. The stages
 * together cost a quarter more than each by itself, again and again: they push one another out of the processor’s memory.
 *
 * Why it does not go lower. Bare parsing costs by the markup alone. An HTML page with little markup costs rehype 100 ns a
 * character and Markdown costs remark 900, so that the same reading is many times the first and hardly more than the second;
 * the ratio is that of a corpus of all formats in equal shares. What has been taken out: patterns are tried only where two signs,
 * and the one behind a row of digits, let them begin (`src/pipeline/patterns`), which is six times for each match; sets of signs
 * take a bit a sign; the place of clean text in the file is kept by stretches; HTML is parsed once, plain text and HTML behind
 * front matter never by remark, clean text is made without a pattern for each sign, and deadlines are worked out once. What is
 * left has no single place: in a profile no function but that search takes more than one part in forty.
 *
 * What is kept out of the ratio: reading files and printing JSON, which the articles a second count. Processor time, not the
 * clock, tells costs, so that other programs disturb them less; still, a machine with other work gives higher ratios, since
 * the longer code loses more when caches are shared.
 */
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { obey } from './command-line/obey.ts';
import { formatHeld, formatSizes, formatStages } from './bench/format.ts';
import { measureStages } from './bench/measure-stages.ts';
import type { SizeReport } from './bench/measure-size.ts';
import { readSizes, usage } from './bench/options.ts';
import { heldFigures, isKept } from './bench/verdict.ts';

/** Measures one size in a process of its own, so that its memory is its own. */
async function measure(articles: number): Promise<SizeReport> {
  const script = resolve(import.meta.dirname, 'bench/measure-size.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [script, String(articles)]);
  return JSON.parse(stdout) as SizeReport;
}

/** Measures all sizes and prints what was found. Gives the exit code: 0 where every limit is kept. */
async function bench(sizes: readonly number[]): Promise<number> {
  const reports: SizeReport[] = [];
  for (const size of sizes) {
    if (process.stderr.isTTY) process.stderr.write(`${size.toLocaleString('en')} articles …\n`);
    reports.push(await measure(size));
  }
  const held = heldFigures(reports);
  if (process.stderr.isTTY) process.stderr.write('the stages one by one …\n');
  process.stdout.write(
    `${formatSizes(reports)}\n\n${formatHeld(held)}\n\n${formatStages(await measureStages())}\n`,
  );
  return held.every(isKept) ? 0 : 1;
}

await obey({ usage, readOptions: readSizes, run: bench });
