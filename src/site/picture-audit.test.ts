import { expect, test } from 'vitest';
import { charts } from '../charts/index.ts';
import { picturePrinciples, PictureAudit } from '../schema/picture-audit.ts';
import { loadPictureAudit, tallyOf, verdictsOn } from './picture-audit.ts';

const audit = loadPictureAudit()!;

test('a project without a record has none, and is built all the same', () => {
  expect(loadPictureAudit('nowhere.yaml')).toBeNull();
});

test('every picture was tried, and none that is gone is spoken of', () => {
  expect(audit.pictures.toSorted()).toEqual(charts.map(({ id }) => id).toSorted());
});

test('every principle has a question', () => {
  expect(new Set(audit.heuristics.map(({ principle }) => principle))).toEqual(new Set(picturePrinciples));
});

test('what differs in a picture takes the place of what is seen of all', () => {
  const [first, ...rest] = audit.heuristics;
  const seen = { en: 'Seen here.', zh: '此处所见。' };
  const but = [{ verdict: 'fails' as const, seen, pictures: ['ten-thousand'] }];
  const heuristics = first ? [{ ...first, but }, ...rest] : [];
  expect(verdictsOn('ten-thousand', { heuristics })[0]?.verdict.seen).toEqual(seen);
  expect(verdictsOn('three-steps', { heuristics })[0]?.verdict).toEqual(first?.all);
});

test('a verdict on a picture that is not listed, and a second one, are refused', () => {
  const [first] = audit.heuristics;
  const audited = (pictures: string[]) =>
    PictureAudit.safeParse({ ...audit, heuristics: [{ ...first, but: [{ ...first?.all, pictures }] }] });
  expect(audited(['gone']).error?.message).toContain('unexpected picture gone');
  expect(audited(['ten-thousand', 'ten-thousand']).error?.message).toContain('second verdict');
});

test('questions that do not apply are not counted', () => {
  const [first, second, third] = audit.heuristics;
  const heuristics = [first, second, third].flatMap((one, place) =>
    one
      ? [
          {
            ...one,
            but: [],
            all: { ...one.all, verdict: (['passes', 'fails', 'does-not-apply'] as const)[place]! },
          },
        ]
      : [],
  );
  expect(tallyOf('three-steps', { heuristics })).toEqual({ passes: 1, applying: 2 });
});
