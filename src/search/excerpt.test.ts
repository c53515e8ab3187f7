import { expect, test } from 'vitest';
import { excerptOf, markedRuns, type Run } from './excerpt.ts';

const shown = (runs: readonly Run[]) =>
  runs.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

test('a word is marked with its ending, in any case, and not inside another', () => {
  expect(shown(markedRuns('Kiln services, a serviced kiln, disservice', ['kilns service']))).toBe(
    '[Kiln services], a [serviced kiln], disservice',
  );
});

test('a number is marked whole or not at all', () => {
  expect(shown(markedRuns('No. 37 of 1372 and 37', ['37']))).toBe('No. [37] of 1372 and [37]');
});

test('a Chinese phrase is marked whole, or else by its parts', () => {
  expect(shown(markedRuns('云岭窑炉服务商名录', ['窑炉服务']))).toBe('云岭[窑炉服务]商名录');
  expect(shown(markedRuns('窑炉的维修服务', ['窑炉服务']))).toBe('[窑炉]的维修[服务]');
});

test('other wordings are marked only where they stand whole', () => {
  expect(shown(markedRuns('The Office of Kilns and an office', ['yaolu', 'Office of Kilns']))).toBe(
    'The [Office of Kilns] and an office',
  );
});

test('signs of regular expressions are signs', () => {
  expect(shown(markedRuns('a (b) c', ['(b'])).replace(/\s/g, '')).toBe('a([b])c');
  expect(shown(markedRuns('whatever', ['.*', '(']))).toBe('whatever');
});

test('an excerpt shows the first mark, cut between words, and says what it leaves out', () => {
  const text = `${'before '.repeat(40)}kiln${' after'.repeat(40)}`;
  const excerpt = shown(excerptOf(text, ['kiln'], 60));
  expect(excerpt).toMatch(/^…before .*\[kiln\] .*after…$/);
  expect(excerpt.length).toBeLessThan(90);
});

test('a short text is shown whole', () => {
  expect(shown(excerptOf('short', ['nothing'], 60))).toBe('short');
});
