import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseArticle } from '../../pipeline/parse/index.ts';
import { Locator } from '../../schema/locator.ts';

const folder = import.meta.dirname;

const Placed = z.object({ phrase: z.string(), at: Locator.nullable() });
const Gold = z.object({
  articles: z.record(
    z.string(),
    z.object({
      file: z.string(),
      documents: z.array(z.object({ title: z.string(), at: Locator })),
      dates: z.array(z.object({ phrase: z.string().optional(), at: Locator.nullable() })),
      figures: z.array(Placed),
      goals: z.array(Placed),
      outline: z.array(z.object({ label: z.string(), heading: z.string(), at: Locator })),
    }),
  ),
});
/** Several people wrote test articles, each with a file of gold readings. */
const articles = readdirSync(folder)
  .filter((name) => /^gold.*\.json$/.test(name))
  .flatMap((name) => Object.values(Gold.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))).articles));

/** The runs of clean text at a place; every block of head matter is paragraph 0, so that there may be several. */
function runsAt(file: string): (at: Locator) => string[] {
  const { head, paragraphs } = parseArticle(
    new VFile({ path: file, value: readFileSync(join(folder, file)) }),
  );
  return ({ paragraph, start, end }) =>
    [...head, ...paragraphs].filter(({ n }) => n === paragraph).map(({ text }) => text.slice(start, end));
}

describe('the gold reading of the test articles', () => {
  it('covers every article of the folder', () => {
    const files = readdirSync(folder).filter((name) => /\.(?:md|html|txt)$/.test(name));
    expect(articles.map(({ file }) => file).sort()).toEqual(files.sort());
  });

  it.each(articles)('finds every phrase of $file at its place', (article) => {
    const runs = runsAt(article.file);
    for (const { phrase, at } of [...article.dates, ...article.figures, ...article.goals]) {
      if (at !== null) expect(runs(at)).toContain(phrase);
    }
    for (const { title, at } of article.documents) expect(runs(at)).toContain(title);
    for (const { label, heading, at } of article.outline) {
      const found = runs(at).map((run) => run.replace(/\s/g, ''));
      expect(found).toContain(`${label}${heading}`.replace(/\s/g, ''));
    }
  });
});
