import { expect, test } from 'vitest';
import { inventedLedger } from '../testing/invented-ledger.ts';
import { readPortrait, unsignedTasks } from './portrait-reading.ts';

const themed = {
  ...inventedLedger,
  themes: [
    { id: 'cloth', name: { en: 'Cloth', zh: '布' }, definition: { en: 'Cloth.', zh: '布。' } },
    { id: 'silk', name: { en: 'Silk', zh: '丝' }, definition: { en: 'Silk.', zh: '丝。' } },
  ],
  provisions: inventedLedger.provisions.map((provision) =>
    provision.id === 'loom-plan/3' ? { ...provision, themes: ['cloth'] } : provision,
  ),
};

test('a body is shown with the documents it signed and those that give it work', () => {
  const { documents, told } = readPortrait(themed, 'looms');
  expect(documents.map(({ policy, signed, tasks }) => [policy.id, signed, tasks?.length ?? null])).toEqual([
    ['loom-plan', true, 2],
    ['dye-plan', true, null],
  ]);
  expect(told).toBe(2);
});

test('work in a document that a body did not sign is told apart', () => {
  const portrait = readPortrait(themed, 'threads');
  expect(portrait.documents.map(({ policy, signed }) => [policy.id, signed])).toEqual([['loom-plan', false]]);
  expect(unsignedTasks(portrait).map(({ item }) => item.id)).toEqual(['loom-plan/3']);
});

test('partners and themes are those of its own tasks', () => {
  const { partners, themes } = readPortrait(themed, 'looms');
  expect(partners.map(({ id, tasks }) => [id, tasks.length])).toEqual([['threads', 1]]);
  expect(themes.map(({ id, tasks }) => [id, tasks.length])).toEqual([['cloth', 1]]);
});

test('a body that nobody knows is refused', () => {
  expect(() => readPortrait(themed, 'ropes')).toThrow('unexpected body “ropes”');
});
