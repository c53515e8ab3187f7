import { expect, test } from 'vitest';
import { inventedLedger } from '../charts/testing/invented-ledger.ts';
import type { Policy } from '../schema/policy.ts';
import { bodiesByRole, bodiesByTheme, signingPlace } from './agencies.ts';

const signedBy = (policy: Policy | undefined, agencies: string[], count: number | null): Policy => {
  if (!policy) throw new Error('expected a policy');
  return { ...policy, issuers: { ...policy.issuers, agencies, count } };
};
const [loom, dye] = inventedLedger.policies;
const told = (documents: readonly Policy[]) =>
  bodiesByRole(inventedLedger, documents).map(({ role, rows }) => [
    role,
    rows.map(({ agency }) => agency.id),
  ]);

test('a body is grouped by whether it signed what gives it work', () => {
  expect(told([signedBy(loom, ['looms', 'dyes'], 2), signedBy(dye, [], null)])).toEqual([
    ['both', ['looms']],
    ['unsigned', ['threads']],
    ['signed', ['dyes']],
  ]);
});

test('nobody is said not to have signed where the signatories are not all named', () => {
  expect(told([signedBy(loom, ['looms'], 9)])[0]).toEqual(['both', ['looms', 'threads']]);
});

test('a place among the signatories is told only where all are named', () => {
  expect(signingPlace(signedBy(loom, ['looms', 'dyes'], 2), 'dyes')).toBe(2);
  expect(signingPlace(signedBy(loom, ['looms', 'dyes'], 3), 'dyes')).toBeNull();
  expect(signingPlace(signedBy(loom, ['looms', 'dyes'], 2), 'threads')).toBeNull();
});

test('a theme names the bodies of its tasks, those with most tasks first', () => {
  const theme = (id: string) => ({ id, name: { en: id, zh: id }, definition: { en: id, zh: id } });
  const rows = bodiesByTheme({
    ...inventedLedger,
    themes: [theme('cloth'), theme('silk')],
    provisions: [
      ...inventedLedger.provisions.map((provision) => ({ ...provision, themes: ['cloth'] })),
      ...inventedLedger.provisions.slice(0, 1).map((provision) => ({
        ...provision,
        id: 'quiet-plan/1',
        policy: 'quiet-plan',
        themes: ['silk'],
        agencies: [],
      })),
    ],
  });
  expect(
    rows.map(({ theme: { id }, tasks, untold, bodies }) => [
      id,
      tasks.length,
      untold.map((task) => task.id),
      bodies.map((body) => [body.agency.id, body.tasks]),
    ]),
  ).toEqual([
    [
      'cloth',
      2,
      [],
      [
        ['looms', 2],
        ['threads', 1],
      ],
    ],
    ['silk', 0, ['quiet-plan/1'], []],
  ]);
});
