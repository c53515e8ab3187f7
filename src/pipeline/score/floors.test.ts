import { readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { AgencyEntry } from '../../schema/agency.ts';
import { NationalBody } from '../../schema/national-body.ts';
import { readArticle } from '../read-article.ts';
import { loadGazetteer } from '../recognise/bodies/gazetteer.ts';
import { readRegister } from '../registers/read-register.ts';
import { Gold } from './gold.ts';
import { scoreArticle } from './score-article.ts';
import { precision, recall, sumTallies } from './tally.ts';

const articles = new URL('../../tests/articles/', import.meta.url);
const registers = new URL('../../../data/registers/', import.meta.url);

function register<T extends z.ZodType>(name: string, entry: T): z.infer<T>[] {
  const file = new VFile({ path: name, value: readFileSync(new URL(name, registers)) });
  return readRegister(file, z.array(entry))?.value ?? [];
}

/** How the articles of the tests are read, all together, against what a careful person read in them. */
const tallies = (() => {
  const gazetteer = loadGazetteer(
    register('agencies.yaml', AgencyEntry),
    register('national-bodies.yaml', NationalBody),
  );
  const gold = Gold.parse(JSON.parse(readFileSync(new URL('gold.json', articles), 'utf8')));
  return sumTallies(
    Object.values(gold.articles).flatMap((article) => {
      const file = new VFile({ path: article.file, value: readFileSync(new URL(article.file, articles)) });
      return scoreArticle(article, readArticle(file, gazetteer));
    }),
  );
})();

/** Floors of precision and recall for each kind of fact, just under what is reached. They are only ever raised. */
const floors: readonly [kind: string, precision: number, recall: number][] = [
  ['matter', 0.99, 0.98],
  ['targets', 0.98, 0.9],
  ['kept out', 1, 0.99],
  ['all figures', 0.86, 0.86],
  ['compositions', 0.81, 0.68],
  ['programmes', 0.62, 0.99],
  ['documents', 0.97, 0.97],
  ['issuers stated', 0.99, 0.99],
  ['issuers named', 0.98, 0.96],
  ['dates', 0.99, 0.98],
  ['goals', 0.99, 0.57],
  ['outline', 0.99, 0.99],
];

test.each(floors)(
  'Of %s, at least %f of what is read is right, and at least %f is found',
  (kind, leastPrecision, leastRecall) => {
    const tally = tallies.find((each) => each.kind === kind);
    expect(tally && precision(tally)).toBeGreaterThanOrEqual(leastPrecision);
    expect(tally && recall(tally)).toBeGreaterThanOrEqual(leastRecall);
  },
);

test('No kind of fact is without a floor', () => {
  expect(tallies.map(({ kind }) => kind)).toEqual(floors.map(([kind]) => kind));
});
