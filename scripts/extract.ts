import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import type { Gazetteer } from '../src/pipeline/recognise/bodies/gazetteer.ts';
import type { Reading } from '../src/schema/reading.ts';
import { obey } from './command-line/obey.ts';
import { gatherFolder, gatherPaths, type Source } from './extract/gather.ts';
import { readBytes } from './extract/read-bytes.ts';
import { readOptions, usage, type Options } from './extract/options.ts';
import { printReadings } from './extract/print-readings.ts';
import { compareReadings, writeReadings } from './extract/reading-files.ts';
import { readRegisters } from './extract/registers.ts';
import { summary } from './extract/summary.ts';
import { tell } from './readings/printed-reading.ts';
import { readAll } from './readings/read-all.ts';

const root = resolve(import.meta.dirname, '..');
const readings = resolve(root, 'data/readings');

const counted = (readings: number): string => `${readings} ${readings === 1 ? 'reading' : 'readings'}`;
const hasError = (file: VFile): boolean => file.messages.some(({ fatal }) => fatal === true);

/** Prints messages to stderr, where there are any. */
function report(files: readonly VFile[]): void {
  const text = reporter([...files], { quiet: true });
  if (text !== '') process.stderr.write(`${text}\n`);
}

/** Tells an error on a file. */
function fail(file: VFile, ruleId: string, reason: string): void {
  file.message(reason, { source: 'extract', ruleId }).fatal = true;
}

/** A copy that is not the one the manifest describes, a file without a key, and a key that two claim, are told on them. */
function checkAgainstManifest(sources: readonly Source[], read: ReadonlyMap<Source, Reading>): void {
  const taken = new Map<string, Source>();
  for (const source of sources) {
    const { id, entry, file } = source;
    if (id === null) {
      const reason =
        'unexpected file name without Latin letters or digits, expected one that gives its reading a key; rename the file, or name it in data/articles/articles.yaml';
      fail(file, 'no-id', reason);
      continue;
    }
    const sha256 = read.get(source)?.article.sha256;
    if (entry && sha256 !== undefined && sha256 !== entry.sha256) {
      const reason = `unexpected SHA-256 ${sha256}, expected ${entry.sha256} of “${id}” in data/articles/articles.yaml; fetch the article again or mend the entry`;
      file.message(reason, { source: 'extract', ruleId: 'changed-article' });
    }
    const first = taken.get(id);
    if (first) {
      const reason = `unexpected second file for the reading “${id}”, expected one; ${first.file.path} has it`;
      fail(file, 'duplicate-id', reason);
    }
    taken.set(id, source);
  }
}

/** What each mode does with readings once all are made. Gives the exit code. */
const finish: Readonly<
  Record<
    Exclude<Options['mode'], 'show' | 'explain' | 'stdout'>,
    (byId: ReadonlyMap<string, Reading>) => Promise<number>
  >
> = {
  async check(byId) {
    const differences = await compareReadings(readings, byId);
    for (const { path, line, committed, now } of differences) {
      const place = `${relative(root, path)}:${line ?? 1}`;
      process.stderr.write(
        line === null
          ? `${place} unexpected gap, expected a committed reading; run npm run extract -- --write FILE\n`
          : `${place} unexpected ${committed}\n  expected ${now}\n  the new reading lies beside it; run npm run extract if it is right\n`,
      );
    }
    if (differences.length === 0)
      process.stdout.write(`checked: ${counted(byId.size)} against the articles\n`);
    return differences.length === 0 ? 0 : 1;
  },
  async write(byId) {
    await writeReadings(readings, byId);
    const lines = [...byId].map(([id, reading]) => summary(id, reading));
    if (process.stdout.isTTY) process.stdout.write(`${lines.join('\n')}\n`);
    process.stdout.write(`wrote ${counted(byId.size)} to ${relative(process.cwd(), readings) || '.'}\n`);
    return 0;
  },
};

/** Shows the articles to a person. Only this needs the text of articles, so only this loads what reads it. */
async function show(
  mode: 'show' | 'explain',
  sources: readonly Source[],
  gazetteer: Gazetteer,
): Promise<number> {
  const { showSources } = await import('./extract/show/show-sources.ts');
  const { showReading } = await import('./extract/show/show-reading.ts');
  const { showExplanation } = await import('./extract/show/show-explanation.ts');
  return showSources(sources, { show: showReading, explain: showExplanation }[mode], gazetteer);
}

/** Prints readings as JSON; exit code 1 where one of the files could not be read. */
async function print(paths: readonly string[]): Promise<number> {
  try {
    const { files, hasError: failed } = await printReadings(paths, process.stdout, { root });
    report(files);
    return failed ? 1 : 0;
  } catch (error) {
    const { gazetteer, files } = await readRegisters(root);
    if (gazetteer) throw error;
    report(files);
    return 1;
  }
}

/** The readings of the sources, in their order; their messages come to stand on their files. */
async function readSources(sources: readonly Source[]): Promise<Map<Source, Reading>> {
  const read = new Map<Source, Reading>();
  const files = sources.map(({ file }) => file);
  let index = 0;
  for await (const { json, messages } of readAll(
    files.map(({ path }) => path),
    { root },
  )) {
    const source = sources[index];
    index += 1;
    if (!source) continue;
    tell(source.file, messages);
    read.set(source, JSON.parse(Buffer.from(json).toString()) as Reading);
  }
  return read;
}

/** Files are named and no more: their bytes are read where their readings are made. */
const unread = (path: string): Promise<VFile> => Promise.resolve(new VFile({ path }));

async function run(options: Options): Promise<number> {
  if (options.mode === 'stdout') return print(options.paths);
  const registers = await readRegisters(root);
  const { gazetteer, articles } = registers;
  if (!gazetteer || !articles) {
    report(registers.files);
    return 1;
  }
  const named = process.env['ARTICLES_DIR'];
  const folder = resolve(root, named ?? 'data/articles');
  if (named !== undefined && options.paths.length === 0 && !existsSync(folder)) {
    process.stderr.write(`unexpected ARTICLES_DIR ${named}, expected a folder; mend it or unset it\n`);
    return 1;
  }
  const open = options.mode === 'show' || options.mode === 'explain' ? readBytes : unread;
  const { sources, notes } =
    options.paths.length > 0
      ? { sources: await gatherPaths(options.paths, articles, open), notes: [] }
      : await gatherFolder(folder, articles, open);
  if (options.mode === 'show' || options.mode === 'explain') return show(options.mode, sources, gazetteer);
  if (sources.length === 0) {
    report(notes);
    process.stdout.write(
      `No articles in ${relative(process.cwd(), folder) || '.'}: the committed readings stand as they are.\n`,
    );
    return 0;
  }
  const read = await readSources(sources);
  checkAgainstManifest(sources, read);
  const files = [...notes, ...sources.map(({ file }) => file)];
  report(files);
  if (files.some(hasError)) {
    process.stderr.write('Nothing was written: mend the errors above first.\n');
    return 1;
  }
  const byId = new Map([...read].flatMap(([{ id }, reading]) => (id === null ? [] : [[id, reading]])));
  return finish[options.mode](byId);
}

await obey({ usage, readOptions, run });
