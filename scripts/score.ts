import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readArticle } from '../src/pipeline/read-article.ts';
import { formatScore } from '../src/pipeline/score/format-score.ts';
import { scoreArticle } from '../src/pipeline/score/score-article.ts';
import { sumTallies, type Tally } from '../src/pipeline/score/tally.ts';
import { Reading } from '../src/schema/reading.ts';
import { obey } from './command-line/obey.ts';
import { Refusal } from './command-line/refusal.ts';
import { openFile } from './extract/open-file.ts';
import { readRegisters } from './extract/registers.ts';
import { readOptions, usage, type Options } from './score/options.ts';
import { readGold } from './score/read-gold.ts';

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

/** Readings made now of files in a folder, by their names; throws a Refusal where a register or a file cannot be read. */
async function freshReadings(folder: string, files: readonly string[]): Promise<Map<string, Reading>> {
  const { gazetteer } = await readRegisters(resolve(import.meta.dirname, '..'));
  if (!gazetteer) throw new Refusal('unexpected register, expected it well-formed; run npm run extract');
  const read = async (file: string) =>
    [file, readArticle(await openFile(join(folder, file)), gazetteer)] as const;
  return new Map(await Promise.all(files.map(read)));
}

async function score(path: string, { articles: folder, verbose }: Options): Promise<number> {
  const gold = await readGold(path);
  const files = Object.values(gold.articles).map(({ file }) => file);
  const readings = folder === null ? await committedReadings() : await freshReadings(resolve(folder), files);
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

await obey({
  usage,
  readOptions: (args) => readOptions(args, process.env['GOLD_FILE']),
  async run(options) {
    if (options.gold !== null) return score(options.gold, options);
    process.stdout.write(`No gold file: nothing to compare the readings with.\n${usage}\n`);
    return 0;
  },
});
