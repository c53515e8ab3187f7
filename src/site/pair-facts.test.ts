import { describe, expect, test } from 'vitest';
import { compareDocuments } from './comparison.ts';
import { ledger } from './ledger.ts';
import { notesOf } from './notes.ts';
import { pairEvidence, pairFacts, promisesOf } from './pair-facts.ts';

const { pairs } = compareDocuments(ledger);

describe.each(pairs.map((pair) => [pair.slug, pair] as const))('the pair %s', (_slug, pair) => {
  const facts = pairFacts(ledger, pair);

  test('keeps the order of its documents', () => {
    expect(facts.map(({ policy }) => policy.id)).toEqual(pair.documents.map(({ policy }) => policy.id));
  });

  test('names every promise of each document once', () => {
    for (const one of facts) {
      const own = ledger.targets.filter(({ policy }) => policy === one.policy.id).map(({ id }) => id);
      expect(
        promisesOf(one)
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual(own.toSorted());
    }
  });

  test('has a note for every mark that its facts carry', () => {
    const notes = notesOf(pairEvidence(facts));
    const marks = facts.flatMap((one) => [
      ...[
        one.policy.signed,
        one.policy.published,
        one.policy.horizon,
        one.policy.issuers,
        ...promisesOf(one),
      ].flatMap((fact) => fact?.evidence.slice(0, 1) ?? []),
    ]);
    expect(marks.length).toBeGreaterThan(8);
    for (const id of marks) expect(notes.numberOf(id)).toBeGreaterThan(0);
  });
});

test('who is given work is told where items name bodies, and unknown where no source tells', () => {
  const [one, other] = pairFacts(ledger, pairs.find(({ slug }) => slug === '372-202') ?? fail());
  expect(one?.charged?.id).toBe('count:charged-372');
  expect(other?.charged).toBeNull();
});

function fail(): never {
  throw new Error('no pair 372-202');
}
