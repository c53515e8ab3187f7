import { resolve } from 'node:path';
import { VFile } from 'vfile';
import { parseArticle } from '../../src/pipeline/parse/index.ts';
import { readArticle } from '../../src/pipeline/read-article.ts';
import { recogniseDates } from '../../src/pipeline/recognise/dates/index.ts';
import { articleDeadlines } from '../../src/pipeline/recognise/deadlines/index.ts';
import { recogniseDocuments } from '../../src/pipeline/recognise/documents/index.ts';
import { recogniseFigures } from '../../src/pipeline/recognise/figures/index.ts';
import { recogniseGoals } from '../../src/pipeline/recognise/goals/index.ts';
import { recogniseIssuers } from '../../src/pipeline/recognise/issuers/index.ts';
import { recogniseOutline } from '../../src/pipeline/recognise/outline/index.ts';
import { simplifiedArticle } from '../../src/pipeline/recognise/script/simplified-article.ts';
import { readRegisters } from '../extract/registers.ts';
import { bareParse } from './bare-parse.ts';
import { formats } from './corpus/formats.ts';
import { inventArticle } from './corpus/invent-article.ts';

/** What one stage of the reading takes of an article in each format, in milliseconds by the clock. */
export interface Stage {
  name: string;
  /** In the order of the formats. */
  milliseconds: number[];
}

/** Articles of each format, and how often they are read; the first half of the rounds is not counted. */
const articles = 60;
const rounds = 8;

/** Where the time goes, stage by stage, on one thread. */
export async function measureStages(): Promise<{ formats: string[]; stages: Stage[] }> {
  const { gazetteer } = await readRegisters(resolve(import.meta.dirname, '../..'));
  if (!gazetteer) throw new Error('unexpected register, expected it well-formed; run npm run extract');
  const spent = new Map<string, number[]>();
  let format = 0;
  let counts = false;
  const time = <Result>(name: string, work: () => Result): Result => {
    const start = performance.now();
    const result = work();
    const own = spent.get(name) ?? formats.map(() => 0);
    if (counts) own[format] = (own[format] ?? 0) + (performance.now() - start) / articles / (rounds / 2);
    spent.set(name, own);
    return result;
  };
  const read = (bytes: Uint8Array, extension: string): void => {
    const file = (): VFile => new VFile({ path: `article${extension}`, value: bytes });
    time('bare parsing', () => bareParse(bytes, extension));
    const parsed = time('parse', () => parseArticle(file()));
    const article = time('script', () => simplifiedArticle(parsed));
    const documents = time('documents', () => recogniseDocuments(article));
    time('issuers', () => recogniseIssuers(article, documents, gazetteer));
    const dates = time('dates', () => recogniseDates(article, documents));
    const outline = time('outline', () => recogniseOutline(article, documents, gazetteer));
    const read = { documents, dates, outline };
    const known = { ...read, deadlines: time('deadlines', () => articleDeadlines(article, read)) };
    time('figures', () => recogniseFigures(article, known));
    time('goals', () => recogniseGoals(article, known));
    time('whole', () => readArticle(file(), gazetteer));
  };
  const printed = formats.map(({ print, extension }) => ({
    extension,
    files: Array.from({ length: articles }, (_, number) => Buffer.from(print(inventArticle(number)))),
  }));
  for (let round = 0; round < rounds; round += 1) {
    counts = round >= rounds / 2;
    for (const [index, { extension, files }] of printed.entries()) {
      format = index;
      for (const bytes of files) read(bytes, extension);
    }
  }
  const stages = [...spent].map(([name, milliseconds]) => ({ name, milliseconds }));
  return { formats: formats.map(({ name }) => name), stages };
}
