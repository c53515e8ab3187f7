import { expect, test } from 'vitest';
import type { Policy } from '../../schema/policy.ts';
import { inventedLedger } from '../testing/invented-ledger.ts';
import { readWork } from './work-reading.ts';

const both = ['loom-plan', 'dye-plan'];
const { documents, groups } = readWork(inventedLedger, both);
const changed = (id: string, issuers: Partial<Policy['issuers']>) => ({
  ...inventedLedger,
  policies: inventedLedger.policies.map((policy) =>
    policy.id === id ? { ...policy, issuers: { ...policy.issuers, ...issuers } } : policy,
  ),
});

test('counts who signed and who is charged, document by document', () => {
  expect(
    documents.map(({ policy, signed, named, charged }) => [policy.serial, signed, named, charged]),
  ).toEqual([
    ['7', 2, 2, 2],
    ['9', 2, 2, null],
  ]);
});

test('sets those that work without having signed, and those whose work is not told, apart', () => {
  expect(groups.map(({ name, rows }) => [name, rows.map(({ agency }) => agency.id)])).toEqual([
    ['both', ['looms']],
    ['unsigned', ['threads']],
    ['signed', ['dyes']],
  ]);
});

test('does not take silence for an absence of work', () => {
  const looms = groups[0]?.rows[0];
  expect(looms?.cells).toEqual([
    { signed: true, items: 2 },
    { signed: true, items: null },
  ]);
});

test('does not take a body for unsigned where only some signatories are named', () => {
  const reading = readWork(changed('dye-plan', { count: 3, agencies: ['looms'] }), both);
  const cells = reading.groups.flatMap(({ rows }) =>
    rows.map(({ agency, cells }) => [agency.id, cells[1]?.signed]),
  );
  expect(cells).toEqual([
    ['looms', true],
    ['threads', null],
    ['dyes', null],
  ]);
});

test('refuses a document that the ledger does not hold', () => {
  expect(() => readWork(inventedLedger, ['no-plan'])).toThrow('unexpected policy “no-plan”');
});
