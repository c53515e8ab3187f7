import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readArticle } from '../src/pipeline/read-article.ts';
import { formatScore } from '../src/pipeline/score/format-score.ts';
import { Gold } from '../src/pipeline/score/gold.ts';
import { scoreArticle } from '../src/pipeline/score/score-article.ts';
import { sumTallies, type Tally } from '../src/pipeline/score/tally.ts';
import { Reading } from '../src/schema/reading.ts';
import { readBytes } from './extract/read-bytes.ts';
import { readRegisters } from './extract/registers.ts';

const usage = `Usage: npm run score [-- [--verbose] [--articles FOLDER] [GOLD]]
Compares data/readings, or with --articles what is read in a folder now, with a file of gold readings: GOLD, or
else $GOLD_FILE.`;

/** The committed readings by the file name of their article. */
async function committedReadings(): Promise<Map<string, Reading>> {
  const folder = resolve(import.meta.dirname, '../data/readings');
  const names = (await readdir(folder)).filter(
    (name) => name.endsWith('.json') && !name.endsWith('-changed.json'),
  );
  const readings = await Promise.all(
    names.sort().map(async (name) => Reading.parse(JSON.parse(await readFile(join(folder, name), 'utf8')))),
  );
  return new Map(readings.map((reading) => [reading.article.file, reading]));
}

/** Readings made now of files in a folder, by the name of the file; throws where a register is broken. */
async function freshReadings(folder: string, files: readonly string[]): Promise<Map<string, Reading>> {
  const { gazetteer } = await readRegisters(resolve(import.meta.dirname, '..'));
  if (!gazetteer) throw new Error('unexpected register, expected it well-formed; run npm run extract');
  const read = async (file: string) =>
    [file, readArticle(await readBytes(join(folder, file)), gazetteer)] as const;
  return new Map(await Promise.all(files.map(read)));
}

async function score(path: string, folder: string | undefined, verbose: boolean): Promise<number> {
  const gold = Gold.parse(JSON.parse(await readFile(path, 'utf8')));
  const files = Object.values(gold.articles).map(({ file }) => file);
  const readings =
    folder === undefined ? await committedReadings() : await freshReadings(resolve(folder), files);
  const tallies: Tally[] = [];
  for (const [key, article] of Object.entries(gold.articles)) {
    const reading = readings.get(article.file);
    if (!reading) {
      process.stderr.write(`unexpected gap, expected a reading of ${article.file}; run npm run extract\n`);
      return 1;
    }
    const tagged = (lines: readonly string[]): string[] => lines.map((line) => `${key} ${line}`);
    for (const each of scoreArticle(article, reading)) {
      tallies.push({ ...each, missing: tagged(each.missing), unexpected: tagged(each.unexpected) });
    }
  }
  process.stdout.write(`${formatScore(sumTallies(tallies), verbose)}\n`);
  return 0;
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { verbose: { type: 'boolean', short: 'v' }, articles: { type: 'string' } },
  });
  const path = positionals[0] ?? process.env['GOLD_FILE'];
  if (path === undefined)
    process.stdout.write(`No gold file: nothing to compare the readings with.\n${usage}\n`);
  else process.exitCode = await score(path, values.articles, values.verbose ?? false);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}\n`);
  process.exitCode = 2;
}
