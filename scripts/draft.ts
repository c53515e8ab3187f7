/** `npm run draft -- FILE`: proposes the register entries that an article calls for. Never overwrites anything. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import { examineArticle } from '../src/pipeline/read-article.ts';
import { readRegisters } from '../src/pipeline/registers/read-registers.ts';
import { placeholdersIn } from '../src/schema/placeholder.ts';
import { obey } from './command-line/obey.ts';
import { addToRegisters } from './draft/add-to-registers.ts';
import { draftEntries } from './draft/draft-entries.ts';
import { draftText } from './draft/draft-text.ts';
import { draftingOf } from './draft/drafting.ts';
import { readOptions, usage, type Options } from './draft/options.ts';
import type { Proposal } from './draft/proposal.ts';
import { Refusal } from './command-line/refusal.ts';
import { gatherPaths } from './extract/gather.ts';
import { readRegisters as readGazetteer } from './extract/registers.ts';
import { readProjectFiles } from './ledger/project-files.ts';

const root = resolve(import.meta.dirname, '..');

function report(files: readonly VFile[]): void {
  const text = reporter([...files], { quiet: true });
  if (text !== '') process.stderr.write(`${text}\n`);
}

/** Writes into a file that is not there yet. */
function writeNew(path: string, text: string): void {
  try {
    writeFileSync(path, text, { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const isThere = error.code === 'EEXIST';
    throw new Refusal(
      isThere
        ? `unexpected file ${path}, expected a path where nothing stands yet; choose another or remove it`
        : `unexpected ${String(error.code)} at ${path}, expected a folder that can be written to; mend the path`,
    );
  }
}

type Target = Options['to'];
const counted = (proposals: readonly Proposal[]) =>
  `${placeholdersIn(JSON.stringify(proposals.map(({ value }) => value))).length} placeholders to write over`;

/** What is done with proposals, by where they go. */
const deliver: {
  [K in Target['kind']]: (proposals: Proposal[], file: string, to: Extract<Target, { kind: K }>) => void;
} = {
  stdout: (proposals, file) => void process.stdout.write(draftText(file, proposals)),
  file(proposals, file, { path }) {
    writeNew(path, draftText(file, proposals));
    process.stdout.write(`wrote ${path}: ${counted(proposals)}\n`);
  },
  registers(proposals) {
    if (proposals.some(({ path }) => placeholdersIn(path).length > 0))
      throw new Refusal(
        'unexpected policy without a key, expected one that names the file of its provisions; give --policy ID',
      );
    // A part that only points at what a person should add to entries that are there has nothing to add itself.
    const adding = proposals.filter(({ value }) => !Array.isArray(value) || value.length > 0);
    const written = new Set(adding.length > 0 ? addToRegisters(root, adding) : []);
    for (const { path, advice } of proposals) {
      const told = `${written.has(path) ? 'added to' : 'nothing to add to'} ${path}`;
      process.stdout.write(`${[told, ...advice.map((line) => `  ${line}`)].join('\n')}\n`);
    }
    process.stdout.write(`${counted(adding)}; npm run ledger names those that are left\n`);
  },
};

async function run({ path, id, policy, to }: Options): Promise<number> {
  const { gazetteer, files: bodyFiles } = await readGazetteer(root);
  const { registers, files } = readRegisters(readProjectFiles(root));
  if (!gazetteer || !registers) {
    report(registers ? bodyFiles : files);
    process.stderr.write('Nothing was proposed: finish or mend the entries above first.\n');
    return 1;
  }
  const [source] = await gatherPaths([path], registers.articles.value);
  if (!source) return 1;
  const examination = examineArticle(source.file, gazetteer);
  report([source.file]);
  if (examination.reading.messages.some(({ severity }) => severity === 'error')) return 1;
  const article = source.entry?.id ?? id ?? source.id;
  if (article === null)
    throw new Refusal(
      `unexpected file name ${path} without Latin letters or digits, expected a key for the article; give --id ID`,
    );
  const proposals = draftEntries(draftingOf(examination, registers, gazetteer, { article, policy }));
  if (proposals.length === 0) {
    process.stderr.write(`The registers hold all that ${path} calls for.\n`);
    return 0;
  }
  // The kind of the place chooses the handler that takes it.
  (deliver[to.kind] as (proposals: Proposal[], file: string, to: Target) => void)(
    proposals,
    examination.reading.article.file,
    to,
  );
  return 0;
}

await obey({ usage, readOptions, run });
