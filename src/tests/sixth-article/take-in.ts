import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { placeholdersIn } from '../../schema/placeholder.ts';
import type { Outcome, TemporaryProject } from '../bad-input/temporary-project.ts';

/** The article that is new to the project, and the policy that it prints: of a province that does not exist. */
export const sixth = {
  file: 'lanjiang-2026-04-20.md',
  article: 'lanjiang-2026-04-20',
  policy: 'lanjiang-2026-8',
} as const;

/** What a person writes, by the register’s path from the root, in the order of its placeholders. */
export const filled = z
  .record(z.string(), z.array(z.string()))
  .parse(parse(readFileSync(resolve(import.meta.dirname, 'filled.yaml'), 'utf8')));

const folderOf = ({ root }: TemporaryProject): string => join(root, 'articles-at-hand');

/** Puts the article’s file into a folder of articles, and gives its path. */
export function putArticle(project: TemporaryProject): string {
  mkdirSync(folderOf(project), { recursive: true });
  const path = join(folderOf(project), sixth.file);
  copyFileSync(resolve(import.meta.dirname, sixth.file), path);
  return path;
}

/** Adds the draft of the article to the registers. */
export function draftArticle(project: TemporaryProject, path: string): Outcome {
  return project.run('scripts/draft.ts', [path, '--add', '--policy', sixth.policy]);
}

/** Writes over every placeholder of the registers as a person would, and throws unless there is one for each text. */
export function fillIn({ root }: TemporaryProject): void {
  for (const [path, texts] of Object.entries(filled)) {
    const text = readFileSync(join(root, path), 'utf8');
    const remarks = /^\s*#/;
    let used = 0;
    const lines = text
      .split('\n')
      .map((line) =>
        remarks.test(line)
          ? line
          : placeholdersIn(line).reduce(
              (rest, { words }) => rest.replace(words, () => texts[used++] ?? ''),
              line,
            ),
      );
    if (used !== texts.length)
      throw new Error(
        `unexpected ${used} placeholders in ${path}, expected ${texts.length}; mend filled.yaml`,
      );
    writeFileSync(join(root, path), lines.join('\n'));
  }
}

/** Reads the articles at hand and makes the ledger: what each command said. */
export function readAndMake(project: TemporaryProject): { extract: Outcome; ledger: Outcome } {
  const extract = project.run('scripts/extract.ts', [], { ARTICLES_DIR: folderOf(project) });
  return { extract, ledger: project.run('scripts/build-ledger.ts') };
}
