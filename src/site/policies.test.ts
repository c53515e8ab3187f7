import { expect, test } from 'vitest';
import type { Claim } from '../schema/claim.ts';
import type { Policy } from '../schema/policy.ts';
import { byDate, countClaims } from './policies.ts';

const claim = (id: string): Claim => ({ id, type: 'number', value: 7, evidence: ['x'], derivation: null });
const policy = (id: string, date: string | null) =>
  ({ id, serial: id, signed: date && { date }, published: null }) as unknown as Policy;

test('documents stand in the order of the first day known of each', () => {
  expect(
    byDate([policy('b', '2031-02-01'), policy('a', '2030'), policy('c', null)]).map(({ id }) => id),
  ).toEqual(['c', 'a', 'b']);
});

test('a document that numbers no items is counted by its tasks, or else its chains', () => {
  const document = policy('9', null);
  const told = (...ids: string[]) => countClaims(document, { claims: ids.map(claim), policies: [document] });
  expect(told('count:tasks-9', 'count:chains-9').tasks?.id).toBe('count:tasks-9');
  expect(told('count:items-99')).toEqual({ tasks: null, numbers: null });
});
