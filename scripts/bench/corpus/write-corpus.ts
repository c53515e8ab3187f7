import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formats } from './formats.ts';
import { inventArticle } from './invent-article.ts';

/** A corpus on disk. */
export interface Corpus {
  /** Paths of its articles, in order. */
  paths: string[];
  bytes: number;
}

/** Writes `count` invented articles to `folder`, one at a time; the same articles for the same count, on every machine. */
export function writeCorpus(folder: string, count: number): Corpus {
  const corpus: Corpus = { paths: [], bytes: 0 };
  for (let number = 0; number < count; number += 1) {
    const format = formats[number % formats.length];
    if (!format) continue;
    const bytes = Buffer.from(format.print(inventArticle(number)));
    const path = join(folder, `article-${String(number).padStart(5, '0')}${format.extension}`);
    writeFileSync(path, bytes);
    corpus.paths.push(path);
    corpus.bytes += bytes.length;
  }
  return corpus;
}
